import type { Claim } from "../../../../domain/record/claim";
import { claimsOfColumn, showsClaims, type ClaimColumn } from "../../../../domain/tables/column-claims";
import type { SiteColumn } from "../../../../domain/tables/list-columns";
import { organisationName, type Dataset } from "../../../../domain/record/dataset";
import type { ReadSite } from "../../../../domain/headline/read-site";
import { headlineBases } from "../../../../domain/headline/headline";
import { moneyPerMw } from "../../../../domain/series/bought";
import { convert, type Currency } from "../../../../domain/record/money";
import { findingClaims } from "../../../../domain/headline/schedule";
import { sourceCount } from "../../../../domain/tables/sorting";
import { disputableFields } from "../../../../domain/headline/disagreement";
import type { RuleContext } from "../../../../domain/headline/verdict";
import { extensionText, stageText } from "../../../../words/text/claim-text";
import { words } from "#words/page";
import { listToolWords } from "#words/explore/list-tools";
import { rateText } from "../../../../words/text/rate-text";
import { scheduleText } from "../../../../words/text/schedule-text";
import { columnName } from "../columns/column-name";
import { sourceNamed } from "../../../../words/text/source-name";
import { withSemicolons, withCommas } from "../../../../words/format/text";

/** What the cells of a copy need besides the site. */
export type TsvContext = { readonly dataset: Dataset; readonly ruleContext: RuleContext; readonly currency: Currency };

/** A column of the copy. `of` returns a site's value as plain text; a figure is a plain number. */
export type TsvColumn = { readonly head: string; readonly of: (readSite: ReadSite) => string };

const texts = listToolWords.tsv;
const heads = words.list.columns;
const none = words.notStated;

/**
 * Returns the columns of a copy for a column of the list: its value, and for a value of claims also their qualifier,
 * scope, date, source and id.
 */
export function tsvColumns(column: SiteColumn, context: TsvContext): readonly TsvColumn[] {
  return showsClaims(column) ? ofClaims(column, context) : plainColumns[column](heads[column], context);
}

type Plain = (head: string, context: TsvContext) => readonly TsvColumn[];

function one(of: (readSite: ReadSite, context: TsvContext) => string): Plain {
  return (head, context) => [{ head, of: (readSite) => of(readSite, context) }];
}

const plainColumns: Record<Exclude<SiteColumn, ClaimColumn>, Plain> = {
  name: (head) => [
    { head, of: ({ site }) => site.name },
    { head: texts.id, of: ({ site }) => site.id },
  ],
  municipality: one(({ site }) => withCommas([site.municipality, site.country])),
  country: one(({ site }) => words.country[site.country]),
  zone: one(({ zone }) => zone ?? listToolWords.noZone),
  operator: one(({ site }, { dataset }) => organisationName(dataset, site.operator) ?? words.unnamed),
  kind: one(({ site }) => words.kind[site.kind]),
  schedule: scheduleColumns,
  basis: one(({ capacity, status }) =>
    capacity ? words.list.basisAndStage(stageText(capacity.claim, status), words.onBasis[capacity.claim.basis]) : none,
  ),
  disputed: one(
    ({ disagreements }) =>
      withSemicolons(
        disputableFields.filter((field) => disagreements[field] !== null).map((field) => words.disputed[field]),
      ) || listToolWords.noDispute,
  ),
  claims: one(({ site }) => String(site.claims.length)),
  sources: one((readSite) => String(sourceCount(readSite))),
};

function scheduleColumns(head: string): readonly TsvColumn[] {
  const months =
    (of: "shortest" | "longest"): TsvColumn["of"] =>
    ({ schedule: { findings } }) => {
      const [worst] = findings;
      const count = worst?.state === "passed" ? worst.months : worst?.months?.[of];
      return count === undefined || count === null ? "" : String(count);
    };
  const claim =
    (index: number): TsvColumn["of"] =>
    ({ schedule: { findings } }) =>
      findings[0] === undefined ? "" : (findingClaims(findings[0])[index]?.id ?? "");
  return [
    { head, of: ({ schedule }) => scheduleText(schedule) },
    { head: texts.shortest(head), of: months("shortest") },
    { head: texts.longest(head), of: months("longest") },
    { head: texts.earlier(head), of: claim(0) },
    { head: texts.later(head), of: claim(1) },
  ];
}

function ofClaims(column: ClaimColumn, context: TsvContext): readonly TsvColumn[] {
  // Capacities on different bases are never added, so each basis has its own columns.
  if (column === "operating")
    return headlineBases.flatMap((basis) =>
      claimColumns(column, withCommas([heads.operating, words.onBasis[basis]]), context, (claim) =>
        claim.field === "capacity" ? claim.basis === basis : false,
      ),
    );
  return claimColumns(column, columnName(column, context.currency), context);
}

/** Returns a value with its qualifier, scope, date, source, and the ids of its claims. */
function claimColumns(
  column: ClaimColumn,
  head: string,
  context: TsvContext,
  keep: (claim: Claim) => boolean = () => true,
): readonly TsvColumn[] {
  const shown = (readSite: ReadSite) =>
    claimsOfColumn(column, readSite, context.ruleContext).filter(({ claim }) => keep(claim));
  const each = (of: (claim: Claim, part: boolean) => string) => (readSite: ReadSite) =>
    withSemicolons(shown(readSite).map(({ claim, part }) => of(claim, part)));
  return [
    { head, of: (readSite) => each((claim) => valueOf(claim, column, context))(readSite) || none },
    ...(extraColumns[column] ?? []).map((own) => ({
      head: own.head(head),
      of: each((claim) => own.of(claim, context)),
    })),
    { head: texts.qualifier(head), of: each(({ qualifier }) => qualifier) },
    { head: texts.covers(head), of: each(({ scope }, part) => (part ? texts.part(scope) : scope)) },
    { head: texts.stated(head), of: each(({ stated }) => stated ?? words.undated) },
    { head: texts.source(head), of: each(({ source }) => sourceNamed(context.dataset.sources, source)) },
    { head: texts.claim(head), of: each(({ id }) => id) },
  ];
}

/** The parts of a value that have their own column, so that the figure is a plain number. */
const extraColumns: { readonly [C in ClaimColumn]?: readonly ExtraColumn[] } = {
  investment: [{ head: texts.currency, of: (claim) => (claim.field === "investment" ? claim.currency : "") }],
  converted: [{ head: texts.rate, of: rateOf }],
  per_mw: [
    { head: texts.megawatts, of: (claim) => (claim.field === "investment" ? String(claim.covers_mw ?? "") : "") },
    { head: texts.rate, of: rateOf },
  ],
  capacity: [{ head: texts.basis, of: (claim) => (claim.field === "capacity" ? basisOf(claim) : "") }],
  opening: [{ head: texts.kind, of: (claim) => (claim.field === "opening" ? words.openings[claim.kind] : "") }],
  accelerators: [
    { head: texts.model, of: (claim) => (claim.field === "accelerators" ? (claim.model ?? none) : "") },
    {
      head: texts.stage,
      of: (claim) => (claim.field === "accelerators" ? words.acceleratorStage[claim.stage] : ""),
    },
  ],
  jobs: [{ head: texts.stage, of: (claim) => (claim.field === "jobs" ? words.jobStage[claim.stage] : "") }],
};

type ExtraColumn = {
  readonly head: (head: string) => string;
  readonly of: (claim: Claim, context: TsvContext) => string;
};

function valueOf(claim: Claim, column: ClaimColumn, context: TsvContext): string {
  switch (claim.field) {
    case "investment":
      if (column === "per_mw") return perMwOf(claim, context);
      return column === "converted" ? convertedOf(claim, context) : String(claim.amount);
    case "capacity":
      return String(claim.mw);
    case "opening":
      return claim.date;
    case "status":
      return claim.part === true ? extensionText(claim) : words.status[claim.value];
    case "accelerators":
    case "jobs":
      return String(claim.count);
    case "tenant":
    case "owner":
      return organisationName(context.dataset, claim.organisation) ?? claim.organisation;
    case "energy":
    case "cooling":
    case "heat_reuse":
      return claim.text;
    case "pue":
      return String(claim.value);
    case "site_area":
      return String(claim.m2);
  }
}

function convertedOf(claim: Extract<Claim, { field: "investment" }>, { currency, dataset }: TsvContext): string {
  const converted = convert(claim.amount, claim.currency, claim.stated, currency, dataset.rates);
  return typeof converted === "string" ? words.investment.undrawn[converted] : String(Math.round(converted.amount));
}

/** Returns millions for one megawatt. */
function perMwOf(claim: Extract<Claim, { field: "investment" }>, { currency, dataset }: TsvContext): string {
  const perMw = moneyPerMw(claim, currency, dataset.rates);
  if (perMw === null) return none;
  return typeof perMw === "string" ? words.investment.undrawn[perMw] : String(Math.round(perMw.amount / 1e4) / 100);
}

function rateOf(claim: Claim, { currency, dataset }: TsvContext): string {
  if (claim.field !== "investment") return "";
  const converted = convert(claim.amount, claim.currency, claim.stated, currency, dataset.rates);
  return typeof converted === "string" ? "" : rateText(converted.rate);
}

function basisOf({ stage, basis }: Extract<Claim, { field: "capacity" }>): string {
  return words.list.basisAndStage(words.capacityStageNames[stage], words.onBasis[basis]);
}
