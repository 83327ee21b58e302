import { join } from "node:path";
import type { Fault } from "./fault";
import type { RecordSet } from "./record-set";

/** Returns the faults by file for a terminal, each with its place, value, rule and tip. */
export function printFaults(faults: readonly Fault[], dir: string): string {
  const files = [...new Set(faults.map(({ file }) => file))].toSorted();
  return files
    .map((file) => [join(dir, file), ...faults.filter((fault) => fault.file === file).map(printFault)].join("\n"))
    .join("\n\n");
}

/** Returns the numbers of checked records: `88 sites, 876 claims, …`. */
export function printCounts(set: RecordSet): string {
  const { sites, programmes, watchlist, sources, organisations, exceptions } = set;
  return [
    `${sites.length} sites`,
    `${count(sites, ({ claims }) => claims)} claims`,
    `${count(sites, ({ events }) => events)} events`,
    `${programmes.length} programmes`,
    `${count(programmes, ({ claims }) => claims)} claims`,
    `${watchlist.length} on the watchlist`,
    `${sources.length} sources`,
    `${organisations.length} organisations`,
    `${exceptions.length} exceptions`,
  ].join(", ");
}

function printFault({ path, value, rule, tip }: Fault): string {
  const place = path === "" ? "(file)" : path;
  return `  ${place}${value === undefined ? "" : `  ${shorten(JSON.stringify(value))}`}\n    ${rule}: ${tip}`;
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function count<T>(list: readonly { readonly record: T }[], of: (record: T) => readonly unknown[]): number {
  return list.reduce((sum, { record }) => sum + of(record).length, 0);
}
