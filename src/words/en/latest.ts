import { longMonth } from "../format/date";
import type { CapacityStage, Field, Measure, OpeningStage } from "../../domain/record/claim";
import { plural } from "../format/text";

/** The words of what was said lately, on every page. */
export const latestWords = {
  month: (month: string) => (month.length === 4 ? month : longMonth(month)),
  /** What a figure is of, before it; null where the figure says it itself. */
  of: {
    investment: null,
    capacity: null,
    opening: null,
    status: null,
    tenant: "tenant",
    owner: "owner",
    accelerators: "accelerators",
    energy: "energy",
    cooling: "cooling",
    heat_reuse: "heat reuse",
    pue: "PUE",
    site_area: "site area",
    jobs: "jobs",
  } satisfies Record<Field, string | null>,
  opening: { first: "first opening", phase: "a part opens", full: "all in use" } satisfies Record<OpeningStage, string>,
  documented: "documented",
  /** What kind of money it is, behind the amount; null where it is for the whole site. */
  measure: {
    site_total: null,
    phase: "a part",
    tenant_equipment: "a tenant’s own equipment",
    contract: "what a customer pays",
    financing: "borrowed or raised",
    land: "price of the land",
    acquisition: "price of the site or company",
    other: "other money",
  } satisfies Record<Measure, string | null>,
  connected: "connected",
  capacity: {
    full_build: "planned",
    operating: "in operation",
    phase: "a part",
    potential: "ambition beyond the plan",
  } satisfies Record<CapacityStage, string>,
  doubted: (why: string) => `doubted: ${why}`,
  converted: "a publisher’s own conversion",

  lately: {
    title: "Said lately",
    all: "All that was said lately",
    none: "Nothing with a date is known of these sites.",
    /** After a publisher and its class, whose statements and events these are. */
    more: (entries: number, month: string) =>
      `${plural(entries, "more entry", "more entries")} by this publisher in ${latestWords.month(month)}`,
  },
};
