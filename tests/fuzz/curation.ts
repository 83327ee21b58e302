import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { Faults } from "../../tools/data/exit";
import { applyOperation } from "../../tools/data/operations/apply";
import { csvOperations } from "../../tools/data/operations/read-csv";
import { operationsOf } from "../../tools/data/operations/read-json";
import { draftOf } from "../../tools/data/store/layout";
import { feeds } from "../../tools/site/feeds/feeds";
import { publishFiles } from "../../tools/site/files/files";
import { embedPages } from "../../tools/site/pages/embeds";
import { pages } from "../../tools/site/pages/pages";
import { prerender } from "../../tools/site/pages/prerender";
import { sitemap } from "../../tools/site/pages/sitemap";
import { publish, type Published } from "../../tools/site/publish";
import { isError } from "../../tools/validate/fault";
import { readTexts, tableFiles } from "../../tools/validate/files";
import { parseFiles } from "../../tools/validate/parse";
import type { Located } from "../../tools/validate/record-set";
import { printFaults } from "../../tools/validate/report";
import { rules } from "../../tools/validate/rules";
import { runRules } from "../../tools/validate/run";
import { hostileText } from "./hostile-text";
import { anyMutation, json, mutate, printed, type Json, type Mutation } from "./mutations";

/** Returns the curated exceptions that concern a record by itself: whether money is that of a programme, others say. */
function exceptionsOf(record: Published): Json[] {
  const all = json(readTexts("data").get(tableFiles.exceptions) ?? "[]");
  const text = JSON.stringify(record);
  const said = (one: Json, key: string): string => String(Reflect.get(Object(one), key));
  return Array.isArray(all)
    ? all.filter((one) => said(one, "rule") !== "programme-money" && text.includes(`"${said(one, "subject")}"`))
    : [];
}

/** Returns the files of a record by name, as curators keep them. */
export function filesOf(record: Published): ReadonlyMap<string, string> {
  const tables = {
    sources: record.sources,
    organisations: record.organisations,
    programmes: record.programmes,
    watchlist: record.watchlist,
    rates: record.rates,
    releases: record.releases,
    redirects: record.redirects,
    exceptions: exceptionsOf(record),
    retired: [],
  };
  return new Map([
    ...Object.entries(tables).map(([name, content]): [string, string] => [
      Reflect.get(tableFiles, name),
      JSON.stringify(content),
    ]),
    ...record.sites.map((site): [string, string] => [`sites/${site.id}.json`, JSON.stringify(site)]),
  ]);
}

/** Changes of files, each the place of the file among them, what is done in it, and where its text is cut; 1 for nowhere. */
export type DamagedFiles = readonly {
  readonly file: number;
  readonly mutations: readonly Mutation[];
  readonly cut: number;
}[];

export const anyDamagedFiles: fc.Arbitrary<DamagedFiles> = fc.array(
  fc.record({
    file: fc.double({ min: 0, max: 0.999, noNaN: true }),
    mutations: fc.oneof(
      { weight: 3, arbitrary: fc.tuple(anyMutation) },
      fc.array(anyMutation, { minLength: 2, maxLength: 3 }),
    ),
    cut: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
  }),
  { minLength: 1, maxLength: 3, size: "xsmall" },
);

/** Returns the value of a text; undefined if an earlier change left it no JSON. */
function readable(text: string): Json | undefined {
  try {
    return json(text);
  } catch {
    return undefined;
  }
}

/** Returns the text of a file of JSON after changes of it: of its records, or of the one that it holds. */
function damaged(text: string, mutations: readonly Mutation[], cut: number): string {
  const content = readable(text);
  if (content === undefined) return text;
  const isList = Array.isArray(content);
  const list = isList ? content : [content];
  for (const mutation of mutations) mutate(list, isList ? mutation : { ...mutation, way: [0, ...mutation.way] });
  const whole = printed(isList ? list : (list[0] ?? null));
  return whole.slice(0, Math.ceil(cut * whole.length));
}

/**
 * Damages files of curators, checks them as `npm run validate` does and, where no rule finds an error, builds from them all
 * but pictures. Throws where anything does, and where a file that was not damaged is not read.
 */
export async function checkDamaged(files: ReadonlyMap<string, string>, changes: DamagedFiles): Promise<boolean> {
  const texts = new Map(files);
  const names = [...files.keys()];
  for (const { file, mutations, cut } of changes) {
    const name = names[Math.floor(file * names.length)] ?? "";
    texts.set(name, damaged(texts.get(name) ?? "null", mutations, cut));
  }
  const { set, faults } = parseFiles(texts);
  const all = [...faults, ...runRules(set, rules)];
  printFaults(all, "data");
  draftOf(set);
  for (const [name, text] of texts)
    if (name.startsWith("sites/") && text === files.get(name) && !set.sites.some((site) => site.file === name))
      throw new Error(`${name} is not damaged, but not read`);
  if (all.some(isError)) return false;
  await buildFrom(set, texts);
  return true;
}

const recordsOf = <T>(list: readonly Located<T>[]): readonly T[] => list.map(({ record }) => record);

/** A page as short as `prerender` takes it. */
const template = '<head><!--page--><!--/page--></head><div id="root"></div>';

async function buildFrom(set: ReturnType<typeof parseFiles>["set"], texts: ReadonlyMap<string, string>): Promise<void> {
  const [rates] = recordsOf(set.rates);
  if (rates === undefined) throw new Error("No rule misses the exchange rates");
  const record: Published = {
    sites: recordsOf(set.sites),
    sources: recordsOf(set.sources),
    organisations: recordsOf(set.organisations),
    programmes: recordsOf(set.programmes),
    watchlist: recordsOf(set.watchlist),
    releases: recordsOf(set.releases),
    redirects: recordsOf(set.redirects),
    rates,
  };
  if (record.sites.length !== [...texts.keys()].filter((name) => name.startsWith("sites/")).length)
    throw new Error("A site is left out and no rule says so");
  const published = publish(record, "");
  feeds(published, record.releases.slice(0, 1), "https://example.org/");
  await publishFiles(record, "{}");
  const all = pages(record);
  const home = { base: "/", address: "https://example.org/" };
  for (const page of [...all, ...embedPages(all)])
    prerender(template, page, home, { font: null, overview: [], map: [] });
  sitemap(all, home.address);
}

/** Operations for the curators' program as raw JSON, and how they are damaged. */
export type DamagedOperations = { readonly mutations: readonly Mutation[]; readonly text: string; readonly at: number };

export const anyDamagedOperations: fc.Arbitrary<DamagedOperations> = fc.record({
  mutations: fc.array(anyMutation, { minLength: 1, maxLength: 4 }),
  text: hostileText,
  at: fc.double({ min: 0, max: 1, noNaN: true }),
});

/** Returns one operation of many kinds on the records of a set, each right by itself. */
function soundOperations(record: Published): Json[] {
  const [site] = record.sites;
  const claim = site?.claims[0];
  const [source, organisation, entry, programme] = [
    record.sources[0],
    record.organisations[0],
    record.watchlist[0],
    record.programmes[0],
  ];
  if (!site || !claim || !source || !organisation || !entry || !programme) throw new Error("The record is too small");
  const operations: readonly object[] = [
    { op: "add_claim", site: site.id, claim: { ...claim, id: claim.id.replace(/\d+$/, "99"), scope: "another scope" } },
    { op: "set_claim", id: claim.id, key: "scope", value: "whole site" },
    { op: "drop_claim", id: claim.id },
    { op: "add_site", site: { ...site, id: `${site.id}-2`, claims: [], events: [] } },
    { op: "set_site", id: site.id, key: "name", value: "Another name" },
    { op: "drop_site", id: site.id, to: null, reason: "Never built." },
    { op: "add_source", id: "a-source", source },
    { op: "set_source", id: source.id, key: "url", value: "https://example.org/" },
    { op: "add_event", site: site.id, event: site.events[0] ?? {} },
    { op: "set_organisation", id: organisation.id, key: "name", value: "Another" },
    { op: "set_watchlist", entry },
    { op: "set_programme", id: programme.id, key: "name", value: "Another" },
    { op: "add_exception", rule: "distance", subject: site.id, reason: "So it is." },
  ];
  const list = json(JSON.stringify(operations));
  return Array.isArray(list) ? list : [];
}

/**
 * Damages operations and applies them to a record as `npm run data -- import` does, as JSON and as a table. Throws where
 * anything does but by the error that the program prints, and where the records before are changed in place.
 */
export function applyDamaged(record: Published, files: ReadonlyMap<string, string>, damage: DamagedOperations): void {
  const { mutations, text, at } = damage;
  const operations = soundOperations(record);
  for (const mutation of mutations) mutate(operations, mutation);
  const draft = draftOf(parseFiles(files).set);
  const before = structuredClone(draft);
  const steps = refused(() => operationsOf(printed(operations), "changes.json")) ?? [];
  const released = new Set<string>();
  let now = draft;
  steps.forEach((step, index) => {
    if (!("operation" in step)) return;
    const later = steps.slice(index + 1).flatMap((one) => ("operation" in one ? one.operation : []));
    const outcome = applyOperation(now, step.operation, later, released);
    if (outcome.kind === "done") now = outcome.draft;
  });
  const table = "site,field,qualifier,scope,source,amount,currency,stated\n";
  const row = `${record.sites[0]?.id},investment,exact,whole site,${record.sources[0]?.id},1000,EUR,2026\n`;
  const whole = table + row.repeat(3);
  const cut = Math.floor(at * whole.length);
  refused(() => csvOperations(whole.slice(0, cut) + text + whole.slice(cut), draft, "claims.csv"));
  if (!isDeepStrictEqual(draft, before)) throw new Error("The record is changed in place");
}

/** Returns what is read, or null where it is refused by the error that the program prints. */
function refused<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof Faults) return null;
    throw error;
  }
}
