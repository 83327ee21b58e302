import { jobStages } from "../../../../domain/record/claim";
import { biddingZones } from "../../../../domain/place/bidding-zone";
import { countriesOf } from "../../../../domain/record/country";
import type { Dataset } from "../../../../domain/record/dataset";
import type { ReadSite } from "../../../../domain/headline/read-site";
import { counts, statableFields, type Filters, type ListKey } from "../../../../domain/selection/filters";
import { tenantsOf } from "../../../../domain/search/search";
import { lateStates } from "../../../../domain/headline/schedule";
import { disputableFields } from "../../../../domain/headline/disagreement";
import { kinds } from "../../../../domain/record/site";
import { sourceClasses } from "../../../../domain/record/source";
import { statusesOrUnknown } from "../../../../domain/record/status";
import { labelOf } from "../../../../words/text/selection/chosen-labels";

/** A value of a filter with its name and the number of sites that it gives under the other filters. */
export type Option<K extends ListKey> = {
  readonly value: Filters[K][number];
  readonly label: string;
  readonly count: number;
};

/**
 * Returns the values that a filter offers: those of any site in the record, and chosen ones, so that they can be
 * removed. The status filter offers every status, because it is a finding that no site has one.
 */
export function options<K extends ListKey>(
  key: K,
  all: readonly ReadSite[],
  filters: Filters,
  dataset: Dataset,
): readonly Option<K>[] {
  const found = counts(all, filters, key);
  const chosen: readonly Filters[K][number][] = filters[key];
  return [...new Set([...values[key](all), ...chosen])].map((value) => ({
    value,
    label: labelOf(key, value, dataset),
    count: found.get(value) ?? 0,
  }));
}

/** The possible values of each filter, in the order in which they are offered. */
const values: { readonly [K in ListKey]: (all: readonly ReadSite[]) => readonly Filters[K][number][] } = {
  country: (all) => countriesOf(all.map(({ site }) => site)),
  operator: (all) => all.flatMap(({ site }) => site.operator ?? []),
  status: () => statusesOrUnknown,
  tenant: (all) => all.flatMap(({ site }) => tenantsOf(site)),
  zone: (all) => biddingZones.filter((zone) => all.some(({ site }) => zone.startsWith(site.country))),
  schedule: () => lateStates,
  stated: () => statableFields,
  source: () => sourceClasses,
  disputed: () => disputableFields,
  jobs: () => jobStages,
  kind: (all) => kinds.filter((kind) => all.some(({ site }) => site.kind === kind)),
};
