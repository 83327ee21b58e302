import * as v from "valibot";
import {
  claimId,
  organisationSchema,
  programmeSchema,
  ratesSchema,
  redirectSchema,
  releaseSchema,
  siteSchema,
  sourceSchema,
  watchlistSchema,
  workingCopySchema,
} from "../../src/published/schemas";
import { exceptionSchema } from "./exception";
import type { Fault } from "./fault";
import { tableFiles } from "./files";
import type { DataFile, Located, RecordSet } from "./record-set";
import { schemaFaults } from "./schema-faults";

/** The records that could be read, and a fault for everything else. */
export type Parsed = { readonly set: RecordSet; readonly faults: readonly Fault[] };

/**
 * Parses the texts of the curated files by name, as `readTexts` returns them. Invalid content gives faults and never
 * throws.
 */
export function parseFiles(texts: ReadonlyMap<string, string>): Parsed {
  const faults: Fault[] = [];
  const unread = new Set<string>();
  const files = new Map<string, DataFile>();

  for (const [file, text] of texts) {
    const stray = strayFile(file);
    if (stray) faults.push(stray);
    else {
      try {
        files.set(file, { file, text, json: JSON.parse(text) });
      } catch (error) {
        faults.push(whole("json", file, `not JSON: ${error instanceof Error ? error.message : String(error)}`));
        remember(text);
      }
    }
  }

  function remember(text: string): void {
    for (const [, inside = ""] of text.matchAll(/"([^"\\]*)"/g)) unread.add(inside);
  }

  function record<T>(schema: v.GenericSchema<unknown, T>, file: string, path: string, raw: unknown): Located<T>[] {
    const result = v.safeParse(schema, raw);
    if (result.success) return [{ file, path, record: result.output, raw }];
    faults.push(...schemaFaults(result.issues, file, path, raw));
    remember(JSON.stringify(raw));
    return [];
  }

  function one<T>(schema: v.GenericSchema<unknown, T>, file: string): Located<T>[] {
    const found = files.get(file);
    if (found) return record(schema, file, "", found.json);
    if (!texts.has(file)) faults.push(whole("schema", file, "missing: the data set needs this file"));
    return [];
  }

  function list<T>(schema: v.GenericSchema<unknown, T>, file: string): Located<T>[] {
    return one(v.array(v.unknown()), file).flatMap(({ record: items }) =>
      items.flatMap((raw, index) => record(schema, file, `[${index}]`, raw)),
    );
  }

  const set = {
    sites: [...files.keys()].filter((file) => file.startsWith("sites/")).flatMap((file) => one(siteSchema, file)),
    sources: list(sourceSchema, tableFiles.sources),
    organisations: list(organisationSchema, tableFiles.organisations),
    programmes: list(programmeSchema, tableFiles.programmes),
    watchlist: list(watchlistSchema, tableFiles.watchlist),
    rates: one(ratesSchema, tableFiles.rates),
    releases: list(releaseSchema, tableFiles.releases),
    exceptions: list(exceptionSchema, tableFiles.exceptions),
    workingCopy: texts.has(tableFiles.workingCopy) ? one(workingCopySchema, tableFiles.workingCopy) : [],
    redirects: list(redirectSchema, tableFiles.redirects),
    retired: list(claimId, tableFiles.retired),
    files: [...files.values()],
    unread,
  };
  return { set, faults };
}

const known: readonly string[] = Object.values(tableFiles);

function strayFile(file: string): Fault | null {
  if (known.includes(file) || /^sites\/[^/]+\.json$/.test(file)) return null;
  return whole(
    "json",
    file,
    `not a file of the data set: a site belongs in sites/<id>.json, the rest in ${known.join(", ")}`,
  );
}

function whole(rule: string, file: string, tip: string): Fault {
  return { rule, severity: "error", file, path: "", subject: file, value: undefined, tip };
}
