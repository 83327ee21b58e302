import { upperFirst, withColon } from "../../../words/format/text";
import type { Claim } from "../../../domain/record/claim";
import { claimGroups, type ClaimGroup } from "../../../domain/record/claim-groups";
import { interval } from "../../../domain/record/partial-date";
import { groupTitle } from "../../../parts/claims/claim-cells";
import { bareCount, inLine, valueText, type FigureText } from "../../../words/text/claim-text";
import { siteWords } from "#words/site";

/** A value for comparison. Claims with the same text have the same value, to which a bound is none; a range needs sizes in one unit. */
type Value = { readonly text: string; readonly size: number | null; readonly unit: string };

/**
 * Returns a summary of a field's claims: the values in the group of the shown claim and how often each is stated, and
 * how many claims are doubted or converted by their publisher. Empty if there is nothing to summarise.
 */
export function fieldSummary(
  claims: readonly Claim[],
  shown: ReadonlySet<string>,
  organisation: (id: string) => string,
): string {
  const [group] = claimGroups(claims, shown);
  const doubted = claims.filter(isDoubted).length;
  const converted = claims.filter(isConverted).length;
  const valuesText = group?.claims.some((claim) => shown.has(claim.id)) ? valuesOf(group.claims, organisation) : null;
  return [
    ...(group && valuesText !== null ? [titled(group, valuesText)] : []),
    ...(doubted > 0 ? [siteWords.site.doubtedCount(doubted)] : []),
    ...(converted > 0 ? [siteWords.site.convertedCount(converted)] : []),
  ].join(" ");
}

/**
 * Returns the values of a field's claims in a line, also where nobody counts how often each is stated, for the head of what
 * is folded: of the group of the shown claim `Planned, the whole site: 430 MW, IT or grid not said`, or from the lowest to the highest.
 */
export function fieldBrief(
  claims: readonly Claim[],
  shown: ReadonlySet<string>,
  organisation: (id: string) => string,
): string {
  const [group] = claimGroups(claims, shown);
  if (!group) return "";
  const [claim] = group.claims;
  if (claim && group.claims.length === 1) return titled(group, inLine(figureOf(claim, organisation)));
  const text = valuesOf(group.claims, organisation);
  return text === null ? "" : titled(group, text);
}

/** Returns what is said of a group as a sentence, after what it is about. */
function titled(group: ClaimGroup, text: string): string {
  const title = groupTitle(group, true);
  return `${title === null ? upperFirst(text) : withColon(title, text)}.`;
}

const listed = 3;

function valuesOf(claims: readonly Claim[], organisation: (id: string) => string): string | null {
  const sound = claims.filter((claim) => !isDoubted(claim) && !isConverted(claim));
  if (sound.length < 2) return null;
  const values = sound.map((claim) => valueOf(claim, organisation));
  const counts = new Map<string, number>();
  for (const { text } of values) counts.set(text, (counts.get(text) ?? 0) + 1);
  const byCount = [...counts].toSorted(([, a], [, b]) => b - a);
  const [most] = byCount;
  if (most && byCount.length === 1) return siteWords.site.alike(most[0], sound.length, sound.length === claims.length);
  const range = rangeOf(values);
  if (byCount.length > listed && range)
    return siteWords.site.range(byCount.length, sound.length, range.low.text, range.high.text);
  const first = byCount.slice(0, byCount.length > listed + 1 ? listed : listed + 1);
  return siteWords.site.values(
    first,
    first.reduce((left, [, count]) => left - count, sound.length),
  );
}

function isDoubted(claim: Claim): boolean {
  return claim.doubt !== undefined;
}

function isConverted(claim: Claim): boolean {
  return claim.converted === true;
}

function rangeOf(values: readonly Value[]): { readonly low: Value; readonly high: Value } | null {
  const isOneUnit = new Set(values.map(({ unit }) => unit)).size === 1;
  if (!isOneUnit || values.some(({ size }) => size === null)) return null;
  const sorted = values.toSorted((a, b) => (a.size ?? 0) - (b.size ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high ? { low, high } : null;
}

/** Returns the value of a claim, of a count without its stage, which the title of its group tells. */
function figureOf(claim: Claim, organisation: (id: string) => string): FigureText {
  const value = valueText(claim, organisation);
  return "count" in claim ? { ...value, figure: bareCount(claim) } : value;
}

function valueOf(claim: Claim, organisation: (id: string) => string): Value {
  const value = figureOf(claim, organisation);
  const isBound = claim.qualifier === "up_to" || claim.qualifier === "at_least";
  const figure = isBound ? inLine(value) : value.figure;
  const text = claim.field === "status" ? figure.toLowerCase() : figure;
  if (claim.field === "investment") return { text, size: claim.amount, unit: claim.currency };
  if (claim.field === "capacity") return { text, size: claim.mw, unit: claim.basis };
  if (claim.field === "opening")
    return { text, size: Number(interval(claim.date)?.start.replaceAll("-", "")), unit: "day" };
  if ("count" in claim) return { text, size: claim.count, unit: claim.field };
  if (claim.field === "pue") return { text, size: claim.value, unit: "ratio" };
  return claim.field === "site_area" ? { text, size: claim.m2, unit: "m²" } : { text, size: null, unit: "" };
}
