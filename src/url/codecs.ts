import { interval } from "../domain/partial-date";

/** How one value of a view reads and is written in the address. */
export type Codec<T> = {
  /** The value of a parameter's text, and the parts of it that mean nothing. */
  readonly parse: (text: string) => { readonly value: T; readonly dropped: readonly string[] };
  /** The text of a value; null where it is the default, which stays out of the address. */
  readonly print: (value: T) => string | null;
};

/** A value out of a fixed set; anything else falls back to the default. */
export function oneOf<const T extends string>(allowed: readonly T[], fallback: T): Codec<T> {
  return {
    parse: (text) => {
      const value = find(allowed, text);
      return value === undefined ? { value: fallback, dropped: [text] } : { value, dropped: [] };
    },
    print: (value) => (value === fallback ? null : value),
  };
}

/** A value out of a fixed set, or none. */
export function optionalOf<const T extends string>(allowed: readonly T[]): Codec<T | null> {
  return {
    parse: (text) => {
      const value = find(allowed, text);
      return value === undefined ? { value: null, dropped: [text] } : { value, dropped: [] };
    },
    print: (value) => value,
  };
}

/** A list out of a fixed set, `SE,NO`: each once, in the order of the link. */
export function listOf<const T extends string>(allowed: readonly T[]): Codec<readonly T[]> {
  return {
    parse: (text) => {
      const values = words(text).map((word) => ({ word, value: find(allowed, word) }));
      return {
        value: [...new Set(values.flatMap(({ value }) => value ?? []))],
        dropped: values.flatMap(({ word, value }) => (value === undefined ? word : [])),
      };
    },
    print: (values) => (values.length === 0 ? null : values.join(",")),
  };
}

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A list of ids; whether they exist only the data can tell. */
export const ids: Codec<readonly string[]> = {
  parse: (text) => {
    const all = [...new Set(words(text))];
    return { value: all.filter((word) => id.test(word)), dropped: all.filter((word) => !id.test(word)) };
  },
  print: (values) => (values.length === 0 ? null : values.join(",")),
};

/** One id, or none. */
export const optionalId: Codec<string | null> = {
  parse: (text) => (id.test(text) ? { value: text, dropped: [] } : { value: null, dropped: [text] }),
  print: (value) => value,
};

const citable = /^(?:[a-z0-9-]+\.[a-z_]+\.\d+|total\.[\w.-]+)$/;

/** What a panel answers for: a claim by its id, or a total (`total.it_load`); or none. */
export const optionalCitable: Codec<string | null> = {
  parse: (text) => (citable.test(text) ? { value: text, dropped: [] } : { value: null, dropped: [text] }),
  print: (value) => value,
};

/** An ISO day, or none. */
export const optionalDay: Codec<string | null> = {
  parse: (text) =>
    text.length === 10 && interval(text) !== null ? { value: text, dropped: [] } : { value: null, dropped: [text] },
  print: (value) => value,
};

/** A column, with `-` before it where the order is descending. */
export function sortBy<const T extends string>(
  columns: readonly T[],
  fallback: { readonly column: T; readonly descending: boolean },
): Codec<{ readonly column: T; readonly descending: boolean }> {
  return {
    parse: (text) => {
      const descending = text.startsWith("-");
      const column = find(columns, descending ? text.slice(1) : text);
      return column === undefined
        ? { value: fallback, dropped: [text] }
        : { value: { column, descending }, dropped: [] };
    },
    print: (sort) =>
      sort.column === fallback.column && sort.descending === fallback.descending
        ? null
        : `${sort.descending ? "-" : ""}${sort.column}`,
  };
}

function words(text: string): readonly string[] {
  return text.split(",").flatMap((word) => word.trim() || []);
}

function find<T extends string>(allowed: readonly T[], text: string): T | undefined {
  // A hand writes `se` as readily as `SE`.
  const folded = text.toLowerCase();
  return allowed.find((value) => value.toLowerCase() === folded);
}
