import { totalNames } from "../series/citable-total";
import { fields } from "../record/claim";
import { currentMethod } from "../headline/methods";
import type { ReadRecord } from "../headline/read-record";
import { contributionsOf } from "./contributions";
import { standingsOf } from "./standing";

/** A headline at the time of a release: the id of the claim, and whether it describes only a part of the site. */
export type ReleasedHeadline = { readonly claim: string; readonly part: boolean };

/**
 * The headlines and totals of a release under the rules of its own time. They are stored beside its data, so that a later
 * program can separate changes of the record from changes of the rules without implementing the old rules.
 */
export type ReleaseFigures = {
  readonly release: string;
  /** The version of the method (see `methods`). */
  readonly method: number;
  /** For each total the contribution of each site in EUR or MW by site id. The total is their sum. */
  readonly totals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The headlines by site id and field. A field without an entry was not stated. */
  readonly headlines: Readonly<Record<string, Readonly<Record<string, ReleasedHeadline>>>>;
};

/** Returns the figures of a record under the current method. */
export function releaseFiguresOf(record: ReadRecord): ReleaseFigures {
  const all = contributionsOf(record, record.readSites);
  return {
    release: record.dataset.release.version,
    method: currentMethod.version,
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
