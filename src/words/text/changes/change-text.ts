import { changeWords } from "#words/about/changes";
import { words } from "#words/page";
import type { HeadlineChange, Reason } from "../../../domain/changes/headline-changes";
import type { RuleChange } from "../../../domain/changes/rule-changes";
import type { Headline } from "../../../domain/headline/headline";
import type { Claim } from "../../../domain/record/claim";
import { and } from "../../format/text";
import type { ClaimNames } from "../claim-line";
import { datedOpeningText, inLine, partKind, valueText } from "../claim-text";
import { stepText } from "../claims/step-text";

/** The names of organisations and sources in an earlier and a later record. */
export type ChangeNames = { readonly before: ClaimNames; readonly after: ClaimNames };

/** Returns the reason for a changed headline in words: `the newest statement decides`, `the first statement`. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case "outranked":
      return stepText(reason.step);
    case "altered":
      return changeWords.altered(and(reason.keys));
    case "new_site":
    case "site_gone":
    case "first":
    case "none":
    case "withdrawn":
    case "other_kind":
      return changeWords.reason[reason.kind];
  }
}

/** Returns why a headline changed, for a reader: the step of the rule, what was edited, or the curators' doubt. */
export function whyChangedText({ site, from, to, reason }: HeadlineChange): string {
  if (reason.kind !== "altered") return reasonText(reason);
  const doubt = site.claims.find(({ id }) => id === from?.claim.id)?.doubt;
  if (doubt !== undefined && reason.keys.includes("doubt")) return changeWords.doubted(doubt);
  const what = keysText(reason.keys);
  return from?.claim.id === to?.claim.id ? changeWords.edited(what) : changeWords.editedEarlier(what);
}

/** Returns keys of a claim or a site in words: `the amount and the source`. */
export function keysText(keys: readonly string[]): string {
  return and([...new Set(keys.map(changeWords.key))]);
}

/** Returns the value of a changed headline in the earlier record; "not stated" if there is none. */
export function valueBefore({ from, organisations }: HeadlineChange, { before }: ChangeNames): string {
  return standingText(from, organisations.from, before);
}

/** Returns the value of a changed headline in the later record; "not stated" if there is none. */
export function valueAfter({ to, organisations }: HeadlineChange, { after }: ChangeNames): string {
  return standingText(to, organisations.to, after);
}

/** Returns the values of a headline that the rules changed, of the same earlier record: as released, and by today's rules. */
export function ruleValues({ from, fromPart, to }: RuleChange, { before }: ChangeNames): { from: string; to: string } {
  const text = (claim: Claim | null, part: boolean): string =>
    standingText(claim && { claim, part }, claim && "organisation" in claim ? [claim.organisation] : [], before);
  return { from: text(from, fromPart), to: text(to?.claim ?? null, to?.part ?? false) };
}

type Standing = Pick<Headline<Claim>, "claim" | "part">;

function standingText(one: Standing | null, organisations: readonly string[], names: ClaimNames): string {
  if (one === null) return words.notStated;
  const text = standingValue(one.claim, organisations, names);
  if (one.part) return `${words.part}: ${text}`;
  return one.claim.field === "capacity" ? `${text}, ${words.capacityStageNames[one.claim.stage]}` : text;
}

function standingValue(claim: Claim, organisations: readonly string[], names: ClaimNames): string {
  const nameOf = (id: string): string => names.organisations.get(id)?.name ?? id;
  switch (claim.field) {
    case "status":
      return inLine(valueText(claim, nameOf)).toLowerCase();
    case "opening":
      return inLine(datedOpeningText(claim));
    case "investment":
      return [inLine(valueText(claim, nameOf)), partKind(claim) ?? []].flat().join(", ");
    case "tenant":
    case "owner":
      return and(organisations.map(nameOf));
    case "capacity":
    case "accelerators":
    case "energy":
    case "cooling":
    case "heat_reuse":
    case "pue":
    case "site_area":
    case "jobs":
      return inLine(valueText(claim, nameOf));
  }
}
