import { totalNames } from "../series/citable-total";
import { fields } from "../record/claim";
import type { ReadRecord } from "../headline/read-record";
import { contributionsOf } from "./contributions";
import { standingsOf } from "./standing";

/** A headline as it was released: the claim that stood, and whether it spoke of a part of the site. */
export type ReleasedHeadline = { readonly claim: string; readonly part: boolean };

/**
 * What a release showed under the rules of its own time: kept beside its data, so that a later program can tell a change
 * of the record from a change of the rules without keeping the old rules.
 */
export type ReleaseFigures = {
  readonly release: string;
  /** The name of the rules, as `method` gives it. */
  readonly method: number;
  /** By name of the total, what each site added, in EUR or MW by site id; the total is their sum. */
  readonly totals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By site id and field; a field without an entry was "not stated". */
  readonly headlines: Readonly<Record<string, Readonly<Record<string, ReleasedHeadline>>>>;
};

/** The figures of a record as this program reads it, under the headline rule on the release's own day. */
export function releaseFiguresOf(record: ReadRecord, method: number): ReleaseFigures {
  const all = contributionsOf(record, record.readSites);
  return {
    release: record.dataset.release.version,
    method,
    totals: Object.fromEntries(
      totalNames.map((name) => [
        name,
        Object.fromEntries([...(all.get(name) ?? [])].map(([site, { value }]) => [site, value])),
      ]),
    ),
    headlines: Object.fromEntries(
      record.readSites.map(({ site }) => {
        const standings = standingsOf(site.claims, record.ruleContext);
        const stood = fields.flatMap((field) => {
          const headline = standings.get(field)?.headline;
          return headline ? [[field, { claim: headline.claim.id, part: headline.part }] as const] : [];
        });
        return [site.id, Object.fromEntries(stood)];
      }),
    ),
  };
}
