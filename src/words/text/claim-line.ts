import { lowerFirst } from "../format/text";
import { words } from "#words/page";
import type { Claim, ClaimBase } from "../../domain/record/claim";
import type { Organisation } from "../../domain/record/dataset";
import type { Source, SourceBrief } from "../../domain/record/source";
import { inLine, statedText, valueText } from "./claim-text";
import { sourceNamed } from "./source-name";

/** The records that printing a claim needs, by id. */
export type ClaimNames = {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly sources: ReadonlyMap<string, Source>;
};

/** Returns the value of a claim with its measure or stage: `up to SEK 95 bn, the whole site`, `200 MW grid connection, planned`. */
export function claimText(claim: Claim, { organisations }: Pick<ClaimNames, "organisations">): string {
  const value = inLine(valueText(claim, (id) => organisations.get(id)?.name ?? id));
  const kind = kindText(claim);
  return kind === null ? value : `${value}, ${kind}`;
}

/** Returns a claim with its publisher and date: `2027 (Q3), first capacity in use, planned (Nscale, 31 Jul 2025)`. */
export function claimLine(claim: Claim, names: ClaimNames): string {
  return `${claimText(claim, names)} (${sourceNamed(names.sources, claim.source)}, ${statedText(claim.stated)})`;
}

/** Returns who said a claim, when, and how near they stand to it: `Nscale, 31 Jul 2025, primary`. */
export function saidByText(
  claim: ClaimBase,
  { sources }: { readonly sources: ReadonlyMap<string, SourceBrief> },
): string {
  const source = sources.get(claim.source);
  const said = [sourceNamed(sources, claim.source), statedText(claim.stated)];
  return [...said, ...(source ? [words.sourceClass[source.class]] : [])].join(", ");
}

/** Returns the measure or stage of a claim in words; null if its field has none. */
function kindText(claim: Claim): string | null {
  switch (claim.field) {
    case "investment":
      return plain(words.measureNames[claim.measure]);
    case "capacity":
      return words.capacityStageNames[claim.stage];
    case "opening":
      return `${plain(words.openingStage[claim.stage])}, ${claim.kind}`;
    case "status":
      return claim.part === true ? "of a part" : null;
    case "accelerators":
    case "jobs":
    case "tenant":
    case "owner":
    case "energy":
    case "cooling":
    case "heat_reuse":
    case "pue":
    case "site_area":
      return null;
  }
}

/** Returns a term in lower case, without the part after a semicolon. */
function plain(term: string): string {
  const [head = ""] = term.split(";");
  return lowerFirst(head);
}
