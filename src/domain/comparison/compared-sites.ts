import { asOf } from "../record/as-of";
import type { ReadRecord } from "../headline/read-record";
import { toReadSite, type ReadSite } from "../headline/read-site";

/**
 * Returns the sites with these ids in their order, without ids that the data set has not. A site without statements on the
 * as-of day is kept, without values.
 */
export function comparedSites(
  ids: readonly string[],
  { dataset, readSites, ruleContext, reading }: ReadRecord,
): readonly ReadSite[] {
  return ids.flatMap((id) => {
    const known = readSites.find(({ site }) => site.id === id);
    if (known) return known;
    const later = dataset.sites.find((site) => site.id === id);
    return later ? toReadSite(asOf(later, reading.day), ruleContext, reading.day, dataset) : [];
  });
}
