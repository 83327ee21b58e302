import type { Dataset } from "../../../src/domain/record/dataset";
import { toReadSites, ruleContextOf, type ReadSite } from "../../../src/domain/headline/read-site";
import { plainReading } from "../../../src/domain/headline/read-record";
import type { RuleContext } from "../../../src/domain/headline/verdict";
import { readCurated } from "../../../tools/site/curated";

const curated = readCurated();
const [release] = curated.releases;
if (!release) throw new Error("the curated data has no release");

/** The curated data as the page has it. */
export const record: Dataset = {
  release,
  sites: curated.sites,
  sources: new Map(curated.sources.map(({ id, publisher, class: of, via }) => [id, { id, publisher, class: of, via }])),
  organisations: new Map(curated.organisations.map((one) => [one.id, one])),
  rates: curated.rates,
  redirects: curated.redirects,
};

/** What stands for each of its sites. */
export const everySite: readonly ReadSite[] = toReadSites(record, plainReading(record));

/** The headline rule over the curated data. */
export const recordRuleContext: RuleContext = ruleContextOf(record, "headline");

/** What stands for one of its sites. */
export function theSite(id: string): ReadSite {
  const found = everySite.find(({ site }) => site.id === id);
  if (!found) throw new Error(`the curated data has no site ${id}`);
  return found;
}
