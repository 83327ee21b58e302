import type { ReadRecord } from "../headline/read-record";
import type { ReadSite } from "../headline/read-site";
import { acceleratorSeries } from "../series/accelerators";
import { capacitySeries } from "../series/capacity";
import { chartIds, type ChartId } from "../series/charts";
import { historyOf } from "../series/history";
import { investmentSeries } from "../series/investment";
import { totalNames } from "../series/citable-total";
import { openingSeries } from "../series/openings";
import { noFilters } from "../selection/filters";
import type { Edition } from "./edition";
import type { Selects } from "./total-changes";

/** How many sites of a chart are drawn now and were not before, are no longer drawn, or are drawn differently. */
export type ChartChange = {
  readonly chart: ChartId;
  readonly added: number;
  readonly gone: number;
  readonly altered: number;
};

/** What a chart draws for each site, as a comparable text by site id. A site that is not drawn has no entry. */
type Picture = ReadonlyMap<string, string>;

/** Returns the charts that look different, in the order of `chartIds`, with amounts in EUR and default chart choices. */
export function chartChanges(before: Edition, after: Edition, selects: Selects): readonly ChartChange[] {
  return chartIds.flatMap((chart) => {
    const [was, is] = [
      pictures[chart](before, before.readSites.filter(selects)),
      pictures[chart](after, after.readSites.filter(selects)),
    ];
    const added = [...is.keys()].filter((site) => !was.has(site)).length;
    const gone = [...was.keys()].filter((site) => !is.has(site)).length;
    const altered = [...is].filter(([site, drawn]) => was.has(site) && was.get(site) !== drawn).length;
    return added + gone + altered === 0 ? [] : [{ chart, added, gone, altered }];
  });
}

const pictures: Readonly<Record<ChartId, (record: ReadRecord, selection: readonly ReadSite[]) => Picture>> = {
  investment: ({ dataset }, selection) =>
    collected(
      investmentSeries(selection, "EUR", dataset.rates).rows.map(
        ({ readSite, headline, converted, others, inside }) => [
          readSite.site.id,
          [readSite.status, headline.part, headline.claim.qualifier, converted.amount, others, inside?.amount ?? null],
        ],
      ),
    ),
  openings: ({ reading }, selection) =>
    collected(
      openingSeries(selection, reading.day).rows.map((row) => [
        row.readSite.site.id,
        [row.readSite.schedule, row.headline.part, row.headline.claim.qualifier, row.period],
      ]),
    ),
  capacity: (_, selection) =>
    collected(
      capacitySeries(selection).flatMap(({ basis, rows, ambitions }) => [
        ...rows.map(
          ({ readSite, claim, shares }) => [readSite.site.id, [basis, claim.qualifier, [...shares]]] as const,
        ),
        ...ambitions.map(({ readSite, aboveHeadline }) => [readSite.site.id, [basis, aboveHeadline]] as const),
      ]),
    ),
  accelerators: ({ ruleContext }, selection) =>
    collected(
      acceleratorSeries(selection, ruleContext).rows.map(({ readSite, headline: { claim }, others }) => [
        readSite.site.id,
        [claim.model, claim.stage, claim.qualifier, claim.count, others],
      ]),
    ),
  history: ({ dataset, reading }, selection) => {
    const drawn = new Set(selection.map(({ site }) => site.id));
    return collected(
      totalNames.flatMap((measure) =>
        historyOf(dataset, { reading, filters: noFilters, measure, currency: "EUR" })
          .flatMap(({ movements }) => movements)
          .filter(({ site }) => drawn.has(site.id))
          .map(
            ({ site, day, to }) =>
              [site.id, [measure, to?.claim.stated === null ? null : day, to?.value ?? null]] as const,
          ),
      ),
    );
  },
};

/** Joins the drawn things of each site into one text. */
function collected(drawn: readonly (readonly [string, unknown])[]): Picture {
  const texts = new Map<string, string>();
  for (const [site, thing] of drawn) texts.set(site, `${texts.get(site) ?? ""}${JSON.stringify(thing)}\n`);
  return texts;
}
