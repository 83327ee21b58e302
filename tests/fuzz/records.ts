import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import { LoadError } from "../../src/published/load";
import { parseIndex, parseProgrammes, parseSources, parseWatchlist } from "../../src/published/parse";
import type { View } from "../../src/url/view/view";
import { anyView } from "../unit/support/arbitrary";
import { json, anyMutation, mutate, type Json, type Mutation } from "./mutations";
import { readAll } from "./read-all";

/** The lists of an index whose records are changed. */
const lists = ["sites", "sites", "sites", "organisations", "sources", "redirects"] as const;

/** Changes of the lists of an index, and the view in which it is read then. */
export type DamagedIndex = {
  readonly damages: readonly { readonly list: (typeof lists)[number]; readonly mutation: Mutation }[];
  readonly rates: Mutation | null;
  readonly view: View;
};

export const anyDamage: fc.Arbitrary<DamagedIndex> = fc.record({
  damages: fc.array(fc.record({ list: fc.constantFrom(...lists), mutation: anyMutation }), {
    minLength: 1,
    maxLength: 4,
  }),
  rates: fc.option(anyMutation, { freq: 8 }),
  view: anyView,
});

/** Returns the records of a list of an index. */
function listIn(index: Json, name: string): Json[] {
  const list: unknown = typeof index === "object" && index !== null ? Reflect.get(index, name) : null;
  return Array.isArray(list) ? list : [];
}

/**
 * Damages an index as `damaged` says, and reads and computes it as the page does. Throws where anything does but for the one
 * error that the page shows, and where a site that was not damaged is lost. `text` is a sound index.
 */
export function readDamaged(text: string, { damages, rates, view }: DamagedIndex): void {
  const [index, sound] = [json(text), listIn(json(text), "sites")];
  const touched = new Set<number>();
  for (const { list, mutation } of damages) {
    const changed = mutate(listIn(index, list), mutation);
    if (list === "sites") for (const one of changed) touched.add(one);
  }
  if (rates !== null) mutate([Reflect.get(Object(index), "rates")], { ...rates, way: [0, ...rates.way] });
  const parsed = read(() => parseIndex(index, "data/index.json"));
  const untouched = sound.filter((_, at) => !touched.has(at));
  if (parsed === null) {
    if (untouched.length > 0) throw new Error("Good sites are lost with the whole file");
    return;
  }
  const { value, faults } = parsed;
  for (const site of untouched)
    if (!value.sites.some((one) => isDeepStrictEqual(one, site)))
      throw new Error(`A good site is lost: ${printedId(site)}`);
  if (value.sites.length + faults.length < listIn(index, "sites").length)
    throw new Error("A site is left out and not named");
  readAll(value, view);
}

const printedId = (site: Json): string => String(Reflect.get(Object(site), "id"));

/** The lists that pages load beside the index, with their parsers. */
const besides = { sources: parseSources, programmes: parseProgrammes, watchlist: parseWatchlist } as const;
export const besideNames = ["sources", "programmes", "watchlist"] as const;

/** Damages one of the lists beside the index and parses it. Throws as `readDamaged` does. */
export function parseDamagedList(
  text: string,
  name: (typeof besideNames)[number],
  mutations: readonly Mutation[],
): void {
  const list = listIn({ list: json(text) }, "list");
  const sound = list.length;
  const touched = new Set(mutations.flatMap((mutation) => mutate(list, mutation)));
  const parsed = read(() => besides[name](list, `data/${name}.json`));
  const good = sound - [...touched].filter((at) => at < sound).length;
  const kept = parsed === null ? 0 : "size" in parsed.value ? parsed.value.size : parsed.value.length;
  if (kept < good) throw new Error(`${good - kept} good records of ${name} are lost`);
}

/** Returns what is parsed, or null where the file is refused by the error that the page shows. */
function read<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch (error) {
    if (error instanceof LoadError) return null;
    throw error;
  }
}
