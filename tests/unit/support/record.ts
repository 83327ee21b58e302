import { plainReading, readRecord } from "../../../src/domain/headline/read-record";
import type { Dataset } from "../../../src/domain/record/dataset";
import { ruleContextOf, type ReadSite } from "../../../src/domain/headline/read-site";
import type { RuleContext } from "../../../src/domain/headline/verdict";
import { parseIndex } from "../../../src/published/parse";
import { readFrozen } from "../../../tools/data/release/frozen";

/**
 * The release that these tests refer to. It is kept unchanged, so that later changes of the record do not affect the
 * tests.
 */
const version = "2026.11.2";

/** The record of that release as the page loads it. */
export const record: Dataset = parseIndex(JSON.parse(readFrozen("data").get(version)?.dataset ?? ""), version).value;

/** The sites of the release with their headline values. */
export const everySite: readonly ReadSite[] = readRecord(record, plainReading(record)).readSites;

/** The headline rule for the release. */
export const recordRuleContext: RuleContext = ruleContextOf(record, "headline");

/** Returns a site of the release with its headline values. */
export function theSite(id: string): ReadSite {
  const found = everySite.find(({ site }) => site.id === id);
  if (!found) throw new Error(`release ${version} has no site ${id}`);
  return found;
}
