import * as fc from "fast-check";
import { hostileText } from "./hostile-text";

/** A value of JSON that can be changed in place. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Returns the value of a JSON text. */
export const json = (text: string): Json => JSON.parse(text);

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What replaces a value, whatever it was: other types, and extremes of each. */
const replacements: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, false, 0, "", " ", "null", "0", -0, -1, 1.5),
  fc.constantFrom<Json>(1e308, -1e308, Infinity, -Infinity, Number.NaN, 5e-324, 2 ** 53, 1e21, 1e-7),
  fc.constantFrom(
    "0000",
    "0000-01-01",
    "9999",
    "9999-12-31",
    "9999-H2",
    "2026-13",
    "2026-02-30",
    "2026-Q5",
    "-001",
    "10000",
  ),
  fc.constantFrom("XXX", "eur", "EUR ", "under construction", "no-narvik-nscale", "no-narvik-nscale.investment.1"),
  fc.constantFrom<Json>(...[[], [[]], [null], {}, { a: {} }, [1, "a"]].map((value): Json => value)),
  hostileText,
);

/** How a record is changed: where, by shares of what there is on the way, and what is done there. */
export type Mutation = {
  readonly way: readonly number[];
  readonly kind: "replace" | "extreme" | "delete" | "add" | "repeat" | "swap" | "cycle" | "nest";
  readonly value: Json;
  readonly key: string;
};

const aShare = fc.double({ min: 0, max: 0.999, noNaN: true });

export const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  way: fc.oneof(fc.array(aShare, { minLength: 1, maxLength: 3 }), {
    weight: 3,
    arbitrary: fc.array(aShare, { minLength: 4, maxLength: 4 }),
  }),
  kind: fc.oneof(
    fc.constant("extreme" as const),
    fc.constantFrom("replace", "replace", "delete", "add", "repeat", "swap", "cycle", "nest"),
  ),
  value: replacements,
  key: fc.constantFrom("__proto__", "constructor", "toString", "length", "id", "parent", "amount", "later", ""),
});

/**
 * Changes one of a list of records, or several of them at once, and returns the indices of those that are no longer as
 * they were. A repeated record is put at the end of the list.
 */
export function mutate(list: Json[], { way, kind, value: given, key }: Mutation): readonly number[] {
  // The same value is given to other records, too, and changed where it lies.
  const value = structuredClone(given);
  const index = Math.floor((way[0] ?? 0) * list.length);
  const record = list[index];
  if (kind === "cycle") return cycle(list, index);
  if (kind === "repeat") {
    if (record !== undefined) list.push(structuredClone(record));
    return [index, list.length - 1];
  }
  if (!isObject(record) || way.length === 1) {
    list[index] = value;
    return [index];
  }
  change(record, way.slice(1), { kind, value, key });
  return [index];
}

/** Makes up to three records parts of each other, in a ring. */
function cycle(list: Json[], index: number): readonly number[] {
  const ring = [index, (index + 1) % list.length, (index + 2) % list.length];
  ring.forEach((at, nth) => {
    const [record, next] = [list[at], list[ring[(nth + 1) % ring.length] ?? at]];
    if (isObject(record) && isObject(next) && "id" in next) record["parent"] = next["id"] ?? null;
  });
  return ring;
}

function change(parent: Json, [share = 0, ...way]: readonly number[], what: Omit<Mutation, "way">): void {
  if (typeof parent !== "object" || parent === null) return;
  // Half of the ways lead to a claim, and an extreme is one of what has some, where anything does.
  const all = Object.keys(parent);
  const sized = all.filter((one) => way.length === 0 && what.kind === "extreme" && isSized(Reflect.get(parent, one)));
  const keys = sized.length > 0 ? sized : all.flatMap((one) => (one === "claims" ? all.map(() => one) : [one]));
  const key = keys[Math.floor(share * keys.length)];
  if (key === undefined) return;
  const child: Json | undefined = Reflect.get(parent, key);
  if (way.length > 0 && typeof child === "object" && child !== null && Object.keys(child).length > 0)
    return change(child, way, what);
  const put = (at: string, value: Json): void =>
    void Object.defineProperty(parent, at, { value, enumerable: true, configurable: true, writable: true });
  if (what.kind === "delete" && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (what.kind === "delete") Reflect.deleteProperty(parent, key);
  else if (what.kind === "add" && !Array.isArray(parent)) put(what.key, what.value);
  else if (what.kind === "swap") {
    const other = all.at(-1) ?? key;
    const held: Json = Reflect.get(parent, other);
    put(other, child ?? null);
    put(key, held);
  } else if (what.kind === "nest") put(key, [child ?? null]);
  else if (what.kind === "extreme") put(key, extreme(child ?? null, share, what.value));
  else put(key, what.value);
}

const isDate = (value: string): boolean => /^\d{4}(?:-|$)/.test(value);

/** Returns whether a value has extremes: a number, a date, or a text of several words, which no schema lists. */
const isSized = (value: unknown): boolean =>
  typeof value === "number" || (typeof value === "string" && (isDate(value) || value.includes(" ")));

const extremeNumbers = [1e308, 1.7e308, 5e-324, 2 ** 53, 1e21, 1e15, 1, 89.99, -89.99, 1e-7];
const extremeDates = [
  "0000",
  "0000-01-01",
  "0001-01-01",
  "9999",
  "9999-12-31",
  "9999-Q4",
  "1000",
  "2100-02-28",
  "1582-10-10",
];

/** Returns an extreme of the type of a value, which a schema may well allow: of a number, a date or a text. */
function extreme(value: Json, share: number, text: Json): Json {
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(share * 1e6) % all.length];
  if (typeof value === "number") return pick(extremeNumbers) ?? 1;
  if (typeof value === "string" && isDate(value)) return pick(extremeDates) ?? "9999";
  if (typeof value === "string") return typeof text === "string" && text !== "" ? text : `${value}\u202e`;
  return value === null ? "9999-12-31" : value;
}

/**
 * Returns a value as the text of a file. JSON has no number that is not finite: an endless one is written so large that it
 * is read as endless, and what is no number as the word that it prints as, which is no JSON.
 */
export function printed(value: Json): string {
  const mark = "\u0001number:";
  const text = JSON.stringify(value, (_key, one: Json) =>
    typeof one === "number" && !Number.isFinite(one)
      ? `${mark}${Number.isNaN(one) ? "NaN" : one > 0 ? "1e999" : "-1e999"}`
      : one,
  );
  return text.replaceAll(/"\\u0001number:([^"]*)"/g, "$1");
}
