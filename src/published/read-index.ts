import { plainReading, readRecord, type ReadRecord } from "../domain/headline/read-record";
import type { Dataset } from "../domain/record/dataset";
import { loadJson } from "./load";
import { parseIndex, type Parsed } from "./parse";

/** The file that every page loads first, its path relative to the site's root. */
export const indexPath = "data/index.json";

/** A parsed data set, what was left out of it, and its reading of most visits, so that it is there with the data. */
export type Index = Parsed<Dataset> & { readonly read: ReadRecord };

let begun: Promise<Index> | null = null;

/** Loads the index before anything asks for it: the first to call `takeIndex` has what was begun. */
export function beginIndex(): void {
  begun = readIndex();
  // Whoever takes it hears of its error.
  begun.catch(() => {});
}

/** Returns the index that was begun, else loads it. Rejects with a `LoadError`. */
export function takeIndex(signal: AbortSignal): Promise<Index> {
  const first = begun;
  begun = null;
  return first ?? readIndex(signal);
}

async function readIndex(signal?: AbortSignal): Promise<Index> {
  const json = await loadJson(indexPath, signal);
  // Each in a task of its own, so that a press or a frame need not wait for all.
  await nextTask();
  const parsed = parseIndex(json, indexPath);
  await nextTask();
  return withReading(parsed);
}

function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done);
  });
}

/** Adds the default reading to a parsed data set. */
export function withReading(parsed: Parsed<Dataset>): Index {
  return { ...parsed, read: readRecord(parsed.value, plainReading(parsed.value)) };
}
