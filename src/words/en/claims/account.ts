import type { Field, Measure } from "../../../domain/record/claim";
import type { DisputableField } from "../../../domain/headline/disagreement";
import { integer } from "../../format/number";
import { or, plural } from "../../format/text";

const statements = (count: number) => plural(count, "statement", "statements");

/** The words of what is true of all statements of a site about one field. */
export const accountWords = {
  none: {
    investment: "No undoubted figure is for the whole site",
    capacity: "No undoubted figure is for the whole site",
    opening: "No undoubted date is for the first capacity",
  } satisfies Record<DisputableField, string>,
  one: {
    investment: "Only one undoubted figure is for the whole site",
    capacity: "Only one undoubted figure is for the whole site",
    opening: "Only one undoubted date is for the first capacity",
  } satisfies Record<DisputableField, string>,
  agree: {
    investment: "No two undoubted figures for the whole site differ",
    capacity: "No two undoubted figures for the whole site differ on the same basis",
    opening: "No two undoubted dates for the first capacity exclude each other",
  } satisfies Record<DisputableField, string>,
  differ: {
    investment: "Undoubted figures for the whole site differ:",
    capacity: "Undoubted figures for the whole site differ:",
    opening: "Undoubted dates for the first capacity differ:",
  } satisfies Record<DisputableField, string>,
  to: "to",
  /** After the lowest and the highest; `basis` is that of megawatts, else null. */
  inStatements: (count: number, basis: string | null) =>
    `${basis === null ? "" : `(${basis}) `}in ${statements(count)}`,
  /** Before the counts of the statements of a field that are about other things than one of them is. */
  more: (count: number, field: string) => `${plural(count, "more statement", "more statements")} about ${field}`,

  whole: (count: number) => `${integer(count)} ${are(count)} about the whole site`,
  part: (count: number) => `${integer(count)} ${are(count)} about a part`,
  extension: (count: number) => `${integer(count)} ${are(count)} about an extension`,
  beside: (count: number, things: readonly string[]) => `${integer(count)} ${are(count)} about ${or(things)}`,
  doubted: (count: number) => `${integer(count)} ${are(count)} doubted`,
  converted: (count: number) =>
    count === 1 ? "1 is a publisher’s own conversion" : `${integer(count)} are publishers’ own conversions`,

  /** What money that never stands for the investment was for. */
  measures: {
    site_total: "the whole site",
    phase: "a part",
    tenant_equipment: "a tenant’s equipment",
    contract: "a customer’s contract",
    financing: "money borrowed or raised",
    land: "land",
    acquisition: "the price of the site or company",
    other: "other money",
  } satisfies Record<Measure, string>,
  ambition: "an ambition beyond the plan",
  backup: "backup power",
  fullBuild: "the full build",

  /** What a field is about, inside a sentence. */
  about: {
    investment: "money",
    capacity: "capacity",
    opening: "the opening",
    status: "the status",
    tenant: "the tenant",
    owner: "the owner",
    accelerators: "accelerators",
    energy: "energy",
    cooling: "cooling",
    heat_reuse: "heat reuse",
    pue: "the power usage effectiveness",
    site_area: "the site area",
    jobs: "jobs",
  } satisfies Record<Field, string>,
};

function are(count: number): string {
  return count === 1 ? "is" : "are";
}
