import { plainReading, readRecord } from "../../../src/domain/headline/read-record";
import type { Dataset } from "../../../src/domain/record/dataset";
import { ruleContextOf, type ReadSite } from "../../../src/domain/headline/read-site";
import type { RuleContext } from "../../../src/domain/headline/verdict";
import { parseIndex } from "../../../src/published/parse";
import { readFrozen } from "../../../tools/data/release/frozen";

/** The release whose facts these tests name. It is kept byte for byte, so that no later change of the record touches them. */
const version = "2026.11.2";

/** That release as the page has it. */
export const record: Dataset = parseIndex(JSON.parse(readFrozen("data").get(version)?.dataset ?? ""), version).value;

/** What stands for each of its sites. */
export const everySite: readonly ReadSite[] = readRecord(record, plainReading(record)).readSites;

/** The headline rule over that release. */
export const recordRuleContext: RuleContext = ruleContextOf(record, "headline");

/** What stands for one of its sites. */
export function theSite(id: string): ReadSite {
  const found = everySite.find(({ site }) => site.id === id);
  if (!found) throw new Error(`release ${version} has no site ${id}`);
  return found;
}
