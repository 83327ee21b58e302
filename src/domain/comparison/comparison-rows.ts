import type { Claim } from "../record/claim";
import {
  answerOf,
  claimsOfAnswer,
  comparisonGroups,
  type Answer,
  type ComparisonGroup,
  type ComparisonRowId,
} from "./comparison-answers";
import type { ReadSite } from "../headline/read-site";
import { compare, fold } from "../record/texts";
import type { RuleContext } from "../headline/verdict";

/** A row with the answer of each site, in the order of the sites; a null answer means "not stated". */
export type ComparisonRow = {
  readonly id: ComparisonRowId;
  readonly group: ComparisonGroup;
  readonly answers: readonly (Answer | null)[];
  /** True if at least two sites answer and not all answers are equal, in a group of figures: places always differ. */
  readonly differs: boolean;
  /** For each site, true if at least two others answer, all of them equally, and this site differently, in a group of figures. */
  readonly odd: readonly boolean[];
};

const groups: readonly ComparisonGroup[] = ["place", "money", "power", "time", "technology", "evidence"];

/** The groups whose rows are said to differ. */
const ofFigures: readonly ComparisonGroup[] = ["money", "power", "time"];

/** Returns the rows of a comparison of sites. */
export function comparisonRows(sites: readonly ReadSite[], ruleContext: RuleContext): readonly ComparisonRow[] {
  return groups.flatMap((group) =>
    comparisonGroups[group].map((id) => {
      const answers = sites.map((readSite) => answerOf(id, readSite, ruleContext));
      const values = answers.map((answer) => answer && valueOf(answer));
      const isOfFigures = ofFigures.includes(group);
      const odd = values.map(
        (value, index) => isOfFigures && value !== null && isOdd(value, values.toSpliced(index, 1)),
      );
      const differs = isOfFigures && distinct(values).size > 1;
      return { id, group, answers, differs, odd };
    }),
  );
}

function isOdd(value: string, others: readonly (string | null)[]): boolean {
  const stated = others.filter((other) => other !== null);
  return stated.length > 1 && distinct(stated).size === 1 && !stated.includes(value);
}

function distinct(values: readonly (string | null)[]): ReadonlySet<string> {
  return new Set(values.filter((value) => value !== null));
}

/** Returns the rows that differ, and with amounts that differ the row of the parts that are drawn inside their bars. */
export function differingRows(rows: readonly ComparisonRow[]): readonly ComparisonRow[] {
  const hasParts = rows.some(
    ({ id, differs, answers }) =>
      id === "investment" &&
      differs &&
      answers.some((answer) => answer?.kind === "claims" && answer.standing.some(({ inside }) => inside !== null)),
  );
  return rows.filter(({ id, differs }) => differs || (id === "part" && hasParts));
}

/** Returns whether any site answers a row. */
export function isStated({ answers }: ComparisonRow): boolean {
  return answers.some((answer) => answer !== null && answer.kind !== "above");
}

/** Returns the ids of the sources of rows, each once, in reading order, with the dates of their statements in these rows. */
export function sourcesInOrder(rows: readonly ComparisonRow[]): ReadonlyMap<string, readonly (string | null)[]> {
  const claims = rows.flatMap(({ answers }) => answers.flatMap((answer) => claimsOfAnswer(answer)));
  const datesOf = (id: string) => claims.filter(({ source }) => source === id).map(({ stated }) => stated);
  return new Map(claims.map(({ source }) => [source, [...new Set(datesOf(source))].toSorted(byDate)]));
}

/** Orders dates of statements, undated first. */
function byDate(a: string | null, b: string | null): number {
  return compare(a ?? "", b ?? "");
}

/** Returns a text that is equal for equal answers, or null if there is nothing to compare. */
function valueOf(answer: Answer): string | null {
  switch (answer.kind) {
    case "place":
      return `${answer.site.country} ${answer.site.municipality}`;
    case "zone":
      return answer.zone;
    case "operator":
      return answer.id;
    case "site_kind":
      return answer.value;
    case "named":
      return answer.claims
        .map(({ organisation }) => organisation)
        .toSorted()
        .join(" ");
    case "claims":
      return answer.standing.map(({ claim, part }) => `${part} ${claimValue(claim)}`).join("; ");
    case "schedule":
      return answer.schedule.findings.map((finding) => `${finding.state} ${JSON.stringify(finding.months)}`).join("; ");
    case "per_mw":
      return `${claimValue(answer.claim)} ${answer.claim.covers_mw}`;
    case "above":
    case "account":
    case "evidence":
      return null;
  }
}

/** Returns the value of a claim as a text, with its qualifier, because "up to" a figure differs from the figure. */
function claimValue(claim: Claim): string {
  switch (claim.field) {
    case "investment":
      return `${claim.qualifier} ${claim.amount} ${claim.currency}`;
    case "capacity":
      return `${claim.qualifier} ${claim.mw} ${claim.basis}`;
    case "opening":
      return `${claim.qualifier} ${claim.date} ${claim.kind}`;
    case "status":
      return claim.value;
    case "accelerators":
      return `${claim.qualifier} ${claim.count} ${claim.model ?? ""} ${claim.stage}`;
    case "tenant":
    case "owner":
      return claim.organisation;
    case "energy":
    case "cooling":
    case "heat_reuse":
      return fold(claim.text);
    case "pue":
      return `${claim.qualifier} ${claim.value}`;
    case "site_area":
      return `${claim.qualifier} ${claim.m2}`;
    case "jobs":
      return `${claim.qualifier} ${claim.count} ${claim.stage}`;
  }
}
