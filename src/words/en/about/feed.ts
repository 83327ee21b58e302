import { sitesOf, statementsOf } from "../counts";
import type { StoryKind } from "../../../domain/changes/site-stories";
import { integer } from "../../format/number";
import { plural } from "../../format/text";

/** The words of the feeds, in English. */
export const feedWords = {
  title: "Nordic AI Data Centers: changes",
  of: (name: string) => `Nordic AI Data Centers: changes of ${name}`,
  in: (country: string) => `Nordic AI Data Centers: changes in ${country}`,
  subtitle: "What changed from release to release, with the source of each value.",
  author: "Nordic AI Data Centers contributors",
  rights: "CC BY 4.0",
  country: (country: string, version: string) => `${country} in release ${version}`,

  site: {
    kind: {
      added: "new in the record",
      promoted: "in the record, from the watchlist",
      gone: "no longer in the record",
    } satisfies Record<Exclude<StoryKind, "changed">, string>,
    title: (name: string, what: string) => `${name}: ${what}`,
    value: (field: string, from: string, to: string) => `${field.toLowerCase()} ${from} → ${to}`,
    andMore: (count: number) => ` and ${integer(count)} more`,
    sources: "the same values by other sources",
    statements: (count: number) => plural(count, "new statement", "new statements"),
    edited: "statements edited",
    described: "other facts edited",
  },
  values: "What the page shows now:",
  rules: "By changed rules alone:",
  stands: "What the page shows:",
  stood: "What the page showed:",
  line: (field: string, from: string, to: string, why: string) => `${field}: ${from} → ${to} (${why})`,
  standing: (field: string, value: string, said: string) => `${field}: ${value} (${said})`,
  same: "The same value, by another source or an edited statement:",
  added: (count: number) => `New statements: ${integer(count)}`,
  edited: (edited: number) => `${statementsOf(edited)} edited.`,
  removed: (removed: number) => `${statementsOf(removed)} removed.`,
  keys: (keys: string) => `Edited: ${keys}.`,

  release: {
    sum: (from: string, to: string) => `The announced sum, from ${from} to ${to}:`,
    rule: (apart: boolean) =>
      apart ? "paused or cancelled, no longer counted by a changed rule" : "counted by the changed rules",
    step: (by: string, site: string, why: string) => `${by}: ${site}, ${why}`,
    added: (count: number) => `Added: ${sitesOf(count)}`,
    gone: (count: number) => `Gone: ${sitesOf(count)}`,
    values: (count: number) => `${plural(count, "headline value", "headline values")} changed.`,
    statements: (count: number, silent: number) =>
      `${statementsOf(count)} more on sites that were there before; ${integer(silent)} of them stand behind no headline value.`,
    rules: "Rules that changed:",
  },
} as const;
