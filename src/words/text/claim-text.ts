import type { CapacityClaim, Claim, InvestmentClaim, OpeningClaim, StatusClaim } from "../../domain/record/claim";
import { organisationName, type Dataset } from "../../domain/record/dataset";
import type { ReadSite } from "../../domain/headline/read-site";
import type { StatusOrUnknown } from "../../domain/record/status";
import { words } from "#words/page";
import { figureQualifier, dateQualifier } from "#words/qualifiers";
import { moneyAsStated } from "../format/money";
import { megawatts, integer, ratio } from "../format/number";
import { date } from "../format/date";
import { and, lowerFirst, upperFirst, withCommas } from "../format/text";

/** A figure in words: the qualifier before it (empty if it is exact), and the figure. */
export type FigureText = { readonly before: string; readonly figure: string };

/** Returns an investment as stated: `up to` `SEK 95 bn`. */
export function investmentText(claim: InvestmentClaim): FigureText {
  return {
    before: figureQualifier(claim.qualifier),
    figure: moneyAsStated(claim.amount, claim.currency),
  };
}

/**
 * Returns a capacity in MW with its basis, also if none is stated: `about` `23 MW IT load`, `230 MW, basis not stated`.
 */
export function capacityText(claim: CapacityClaim): FigureText {
  const apart = claim.basis === "unspecified" ? ", " : " ";
  return {
    before: figureQualifier(claim.qualifier),
    figure: `${megawatts(claim.mw)} MW${apart}${words.onBasis[claim.basis]}`,
  };
}

/**
 * Returns the stage of a capacity beside its figure: `planned`. What is in operation where the site is not said to
 * operate is in place: in use without the AI data center, or a grid connection that waits for it.
 */
export function stageText({ stage }: Pick<CapacityClaim, "stage">, status: StatusOrUnknown): string {
  return stage !== "operating" || status === "operating" ? words.capacityStageNames[stage] : words.inPlace;
}

/** Returns an opening with its precision: `by` `2027`, `about` `2027 (H1)`. */
export function openingText(claim: OpeningClaim): FigureText {
  return { before: dateQualifier(claim.qualifier), figure: date(claim.date) };
}

/**
 * Returns an opening with the word for a documented one, for use outside the chart: `opened` `2017`; beside a `status`
 * by which the site does not run yet, only its `first part opened`.
 */
export function datedOpeningText(claim: OpeningClaim, status: StatusOrUnknown = "unknown"): FigureText {
  const { before, figure } = openingText(claim);
  if (claim.kind === "planned") return { before, figure };
  return { before: [openedText(claim, status), before].join(" ").trim(), figure };
}

/** Returns the word for a documented opening of a site with a status: `opened`, or `first part opened` where the site does not run yet. */
export function openedText(claim: OpeningClaim, status: StatusOrUnknown): string {
  const { opened, firstOpened } = words.openings;
  return hasBegun(claim, status) ? firstOpened : opened;
}

/** Returns whether a documented opening is that of a first part alone, since the site does not run yet by its status. */
export function hasBegun({ kind, stage }: OpeningClaim, status: StatusOrUnknown): boolean {
  return kind === "actual" && stage === "first" && ahead.has(status);
}

/** The statuses of a site that does not run yet. */
const ahead: ReadonlySet<StatusOrUnknown> = new Set<StatusOrUnknown>(["announced", "permitting", "under_construction"]);

/** Returns the status of an extension in words: `extension under construction`. */
export function extensionText({ value }: StatusClaim): string {
  return words.extension(words.status[value].toLowerCase());
}

/** Returns the status of a site and of its extension: `Operating, extension under construction`. */
export function statusText({ status, extension }: Pick<ReadSite, "status" | "extension">): string {
  return withCommas([words.status[status], extension && extensionText(extension)]);
}

/** Who builds a site, and the words after it and names of those for whom: `Nscale` `for` `Microsoft`. At least one of both is named. */
export type BuildsForText = {
  readonly builder: string | null;
  readonly joint: string;
  readonly tenants: string | null;
};

/**
 * Returns the names of those for whom an operator builds, by the newest statements: `Sigma2 and Northern Data`. Null if
 * none is named beside the operator itself.
 */
export function tenantsText(
  { site: { operator }, tenants }: Pick<ReadSite, "site" | "tenants">,
  dataset: Pick<Dataset, "organisations">,
): string | null {
  const names = tenants.flatMap(({ organisation }) =>
    organisation === operator ? [] : (organisationName(dataset, organisation) ?? organisation),
  );
  return names.length === 0 ? null : and(names);
}

/**
 * Returns who builds a site and for whom, by the newest statements; null if neither an operator nor a tenant is named.
 * An organisation that builds for itself is named once.
 */
export function buildsForText(
  readSite: Pick<ReadSite, "site" | "tenants">,
  dataset: Pick<Dataset, "organisations">,
): BuildsForText | null {
  const builder = organisationName(dataset, readSite.site.operator);
  const tenants = tenantsText(readSite, dataset);
  if (builder === null && tenants === null) return null;
  return { builder, joint: words.builtFor(builder !== null), tenants };
}

/** Returns what tells a site from others in a list: its name, who builds it and for whom, and the municipality. */
export function listName(
  readSite: Pick<ReadSite, "site" | "tenants">,
  dataset: Pick<Dataset, "organisations">,
): string {
  const { name, operator, municipality } = readSite.site;
  return withCommas([name, organisationName(dataset, operator), tenantsText(readSite, dataset), municipality]);
}

/** Returns who builds a site and for whom as a text. */
export function buildsForLine({ builder, joint, tenants }: BuildsForText): string {
  return [builder, tenants === null ? null : `${joint} ${tenants}`].filter((part) => part !== null).join(" ");
}

/** Returns the value of any claim; `organisation` returns the name of an id. */
export function valueText(claim: Claim, organisation: (id: string) => string): FigureText {
  const before = figureQualifier(claim.qualifier);
  switch (claim.field) {
    case "investment":
      return investmentText(claim);
    case "capacity":
      return capacityText(claim);
    case "opening":
      return openingText(claim);
    case "status":
      return { before, figure: claim.part === true ? upperFirst(extensionText(claim)) : words.status[claim.value] };
    case "accelerators":
      return { before, figure: `${bareCount(claim)}, ${words.acceleratorStage[claim.stage]}` };
    case "tenant":
    case "owner":
      return { before, figure: organisation(claim.organisation) };
    case "energy":
    case "cooling":
    case "heat_reuse":
      // The texts of these claims contain their qualifier.
      return { before: "", figure: claim.text };
    case "pue":
      return { before, figure: ratio(claim.value) };
    case "site_area":
      return { before, figure: `${integer(claim.m2)} m²` };
    case "jobs":
      return { before, figure: `${bareCount(claim)}, ${words.jobStage[claim.stage]}` };
  }
}

/** Returns a count without its stage: `304 NVIDIA GH200`. */
export function bareCount(claim: Extract<Claim, { readonly count: number }>): string {
  const model = claim.field === "accelerators" && claim.model !== null ? ` ${claim.model}` : "";
  return `${integer(claim.count)}${model}`;
}

/**
 * Returns what kind of part a claim is about if it is a tenant's money and no phase of the site (`a tenant’s own
 * equipment`), else null.
 */
export function partKind(claim: Claim): string | null {
  if (claim.field !== "investment" || claim.measure !== "tenant_equipment") return null;
  const name = words.measureNames[claim.measure];
  return lowerFirst(name);
}

/**
 * Returns the title of the tag "part" before a figure (`part: a tenant’s own equipment`), or null if the tag needs
 * none.
 */
export function partTitle(claim: Claim): string | null {
  const kind = partKind(claim);
  return kind === null ? null : `${words.part}: ${kind}`;
}

/** Returns a figure with its qualifier as one text: `up to SEK 95 bn`. */
export function inLine({ before, figure }: FigureText): string {
  return before === "" ? figure : `${before} ${figure}`;
}

/** Returns an ISO date of a statement in words, in its precision; "undated" for null. */
export function statedText(day: string | null): string {
  return day === null ? words.undated : date(day);
}
