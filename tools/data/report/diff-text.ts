import { changeWords } from "#words/about/changes";
import { chartPageWords } from "#words/charts/chart-pages";
import { words } from "#words/page";
import type { Changes } from "../../../src/domain/changes/changes";
import type { ChartChange } from "../../../src/domain/changes/chart-changes";
import type { SiteClaim } from "../../../src/domain/changes/claim-changes";
import type { HeadlineChange } from "../../../src/domain/changes/headline-changes";
import type { RulesEffect, TotalChange, TotalValue } from "../../../src/domain/changes/total-changes";
import type { Headline } from "../../../src/domain/headline/headline";
import type { Claim } from "../../../src/domain/record/claim";
import type { Site } from "../../../src/domain/record/site";
import { and, plural } from "../../../src/words/format/text";
import { reasonText } from "../../../src/words/text/changes/change-text";
import { exactAmount, exactMove, type ExactUnit } from "../../../src/words/format/exact-amount";
import { claimLine, type ClaimNames } from "../../../src/words/text/claim-line";
import { table } from "./table";

/** The names of organisations and sources in both records. */
export type DiffNames = { readonly before: ClaimNames; readonly after: ClaimNames };

/** Returns the changes between two records as text. Empty sections are omitted. */
export function diffText(changes: Changes, names: DiffNames): string {
  return [
    sitesText(changes),
    section(
      "Headline values",
      changes.headlines.filter(isOfKnownSite).flatMap((one) => headline(one, names)),
    ),
    section("Headline values of new sites", newSites(changes, names)),
    claimsText(changes, names),
    section("Totals", changes.totals.flatMap(total)),
    ruledHeadlines(changes, names),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

/** Returns the charts that look different as text; empty if there are none. */
export function chartsText(charts: readonly ChartChange[]): string {
  return section("Charts that look different", charts.map(chart));
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.join("\n")}`;
}

function sitesText({ sites: { added, promoted, gone, altered } }: Changes): string {
  const rows = (list: readonly Site[], word: string): readonly string[][] =>
    list.map(({ id, name, municipality, claims }) => [word, id, name, municipality, claimsOf(claims.length)]);
  const all = [...rows(added, "added"), ...rows(promoted, "promoted"), ...rows(gone, "gone")];
  const counts = `${added.length} added, ${promoted.length} promoted from the watchlist, ${gone.length} gone, ${altered.length} with other changes`;
  const lines = [
    ...(all.length === 0 ? [] : [table(all)]),
    ...altered.map(({ site, keys }) => `  changed  ${site.id}: ${and(keys)}`),
  ];
  return section(lines.length === 0 ? "" : `Sites: ${counts}`, lines);
}

function isOfKnownSite({ reason }: HeadlineChange): boolean {
  return reason.kind !== "new_site";
}

/** Returns the lines for a changed headline: the reason and both claims. */
export function headline(change: HeadlineChange, names: DiffNames): readonly string[] {
  const { site, field, from, to, reason, sameValue } = change;
  const why = sameValue ? `${reasonText(reason)}; the value is the same` : reasonText(reason);
  return [
    `  ${site.id}  ${words.field[field]}: ${why}`,
    `    from  ${standing(from, names.before)}`,
    `    to    ${standing(to, names.after)}`,
  ];
}

function standing(one: Headline<Claim> | null, names: ClaimNames): string {
  if (one === null) return words.notStated;
  return `${one.part ? `${words.part}: ` : ""}${claimLine(one.claim, names)}  ${one.claim.id}`;
}

function newSites({ headlines }: Changes, { after }: DiffNames): readonly string[] {
  return headlines
    .filter((change) => !isOfKnownSite(change))
    .map(({ site, field, to }) => `  ${site.id}  ${words.field[field]}: ${standing(to, after)}`);
}

function claimsText({ claims: { added, altered, dropped }, silent }: Changes, names: DiffNames): string {
  const counts = [
    `${added.length} added to existing sites, ${silent.length} of them without effect on headline values`,
    `${altered.length} edited`,
    `${dropped.length} dropped`,
  ].join("; ");
  const line = (word: string, { claim }: SiteClaim, of: ClaimNames): string =>
    `  ${word}  ${claim.id}: ${claimLine(claim, of)}`;
  const lines = [
    ...silent.map((one) => line("no effect", one, names.after)),
    ...altered.map(({ after, keys }) => `  edited  ${after.id}: ${and(keys)}`),
    ...dropped.map((one) => line("dropped", one, names.before)),
  ];
  return added.length + lines.length === 0 ? "" : section(`Claims: ${counts}`, lines);
}

function total({ name, unit, before, after, moves, rules }: TotalChange): readonly string[] {
  const ruled = rules === null || rules.sites.length === 0 ? [] : rulesText(rules, unit);
  if (moves.length === 0 && ruled.length === 0) return [];
  const by = (after.value ?? 0) - (before.value ?? 0);
  return [
    `  ${changeWords.total[name]}: ${valueText(before, unit)} → ${valueText(after, unit)}, ${exactMove(by, unit)}`,
    ...indented(
      moves.map((one) => [exactMove(one.by, unit), one.site, changeWords.cause[one.cause], one.to?.claim.id ?? ""]),
    ),
    ...ruled,
  ];
}

/** Returns the lines for the effect of changed rules on a total. */
function rulesText({ method, published, by, sites }: RulesEffect, unit: ExactUnit): readonly string[] {
  return [
    `    ${changeWords.rules(method)}: ${valueText(published, unit)}; ${exactMove(by, unit)} by the changed rules alone`,
    ...indented(sites.map((one) => [exactMove(one.by, unit), one.site])),
  ];
}

function valueText({ value, sites }: TotalValue, unit: ExactUnit): string {
  return `${exactAmount(value, unit)} (${sitesOf(sites)})`;
}

function indented(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : [table(rows).replaceAll(/^/gm, "  ")];
}

function ruledHeadlines({ rules: changed }: Changes, { before }: DiffNames): string {
  const lines = changed.map(
    ({ site, field, from, fromPart, to }) =>
      `  ${site.id}  ${words.field[field]}: ${from === null ? words.notStated : `${fromPart ? `${words.part}: ` : ""}${claimLine(from, before)}`} → ${standing(to, before)}`,
  );
  return section("Headline values changed by the rules alone", lines);
}

function chart({ chart: id, added, gone, altered }: ChartChange): string {
  return `  ${chartPageWords[id].title}: ${sitesOf(added)} added, ${altered} changed, ${gone} removed`;
}

function sitesOf(count: number): string {
  return plural(count, "site", "sites");
}

function claimsOf(count: number): string {
  return plural(count, "claim", "claims");
}
