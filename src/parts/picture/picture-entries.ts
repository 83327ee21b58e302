import type { Qualifier } from "../../domain/record/claim";
import { statusesOrUnknown, type StatusOrUnknown } from "../../domain/record/status";
import { words } from "#words/page";
import { partEntry, sampleEntry, statusEntry, type LegendEntry } from "./picture-legend";

/** Returns the entries of the statuses that occur, in their order. */
export function statusEntries(
  drawn: readonly { readonly readSite: { readonly status: StatusOrUnknown } }[],
  labels: Readonly<Record<StatusOrUnknown, string>>,
  bars: boolean,
): readonly LegendEntry[] {
  const occurring = new Set(drawn.map(({ readSite }) => readSite.status));
  return statusesOrUnknown
    .filter((status) => occurring.has(status))
    .map((status) => statusEntry(status, labels[status], bars));
}

type BarLook = {
  readonly qualifier: Qualifier;
  readonly part: boolean;
  readonly aggregatorOnly: boolean;
  readonly others: readonly number[];
};

/** Returns the entries of what the ends and edges of bars mean, of those that occur. */
export function barEntries(bars: readonly BarLook[]): readonly LegendEntry[] {
  const { chart } = words;
  return [
    ...(bars.some(({ part }) => part) ? [partEntry(chart.partOnly)] : []),
    ...(bars.some(({ aggregatorOnly }) => aggregatorOnly) ? [sampleEntry("aggregators", chart.aggregators)] : []),
    ...qualifierEntries(bars.map(({ qualifier }) => qualifier)),
    ...(bars.some(({ others }) => others.length > 0) ? [sampleEntry("others", chart.others)] : []),
  ];
}

/** Returns the entries of the ends of bars that say how exact a figure is, of those that occur. */
export function qualifierEntries(drawn: readonly Qualifier[]): readonly LegendEntry[] {
  const { chart } = words;
  return [
    ...(drawn.includes("up_to") ? [sampleEntry("upTo", chart.upTo)] : []),
    ...(drawn.includes("at_least") ? [sampleEntry("atLeast", chart.atLeast)] : []),
    ...(drawn.includes("about") ? [sampleEntry("about", chart.about)] : []),
  ];
}
