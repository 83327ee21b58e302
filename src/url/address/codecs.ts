import type { YearRange } from "../../domain/selection/filters";
import { interval } from "../../domain/record/partial-date";
import { bare, meant } from "./kindly";

/** Reads a value of a view from the address and writes it. */
export type Codec<T> = {
  /** Returns the value of a parameter's text, the parts of it that are invalid, and those over its limit. */
  readonly parse: (text: string) => Parsed<T>;
  /** Returns the text of a value, or null for the default, which is not written. */
  readonly print: (value: T) => string | null;
  /** True for a list, which is written with plain commas and may be spread over several parameters of one name. */
  readonly list?: true;
};

type Parsed<T> = { readonly value: T; readonly dropped: readonly string[]; readonly overLimit?: readonly string[] };

/** Returns the codec of a value from a fixed set. An invalid text gives the default. */
export function oneOf<const T extends string>(allowed: readonly T[], fallback: NoInfer<T>): Codec<T> {
  return {
    parse: (text) => {
      const value = meant(allowed, text);
      return value === undefined ? { value: fallback, dropped: [text] } : { value, dropped: [] };
    },
    print: (value) => (value === fallback ? null : value),
  };
}

/** Returns the codec of a value from a fixed set, or null. */
export function optionalOf<const T extends string>(allowed: readonly T[]): Codec<T | null> {
  return {
    parse: (text) => {
      const value = meant(allowed, text);
      return value === undefined ? { value: null, dropped: [text] } : { value, dropped: [] };
    },
    print: (value) => value,
  };
}

/**
 * Returns the codec of a list of values from a fixed set (`SE,NO`), each once, in the order of the link. `called` finds
 * values by other names. Spaces separate values if the whole text is no value.
 */
export function listOf<const T extends string>(
  allowed: readonly T[],
  called: (name: string) => T | undefined = () => undefined,
): Codec<readonly T[]> {
  const read = (word: string) => ({ word, value: meant(allowed, word) ?? called(bare(word)) });
  return {
    list: true,
    parse: (text) => {
      const values = words(text).flatMap((word) => {
        const whole = read(word);
        return whole.value === undefined ? word.split(/\s+/).map(read) : whole;
      });
      return {
        value: [...new Set(values.flatMap(({ value }) => value ?? []))],
        dropped: values.flatMap(({ word, value }) => (value === undefined ? word : [])),
      };
    },
    print: (values) => (values.length === 0 ? null : values.join(",")),
  };
}

const id = /^(?=.{1,120}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** Returns the id in a word of a link, or null if it cannot be an id. */
function idIn(word: string): string | null {
  const text = bare(word).toLowerCase();
  return id.test(text) ? text : null;
}

/** A list of ids. Whether they exist is checked against the data later. */
export const ids: Codec<readonly string[]> = {
  list: true,
  parse: (text) => {
    const all = words(text).flatMap((word) => {
      const parts = word.split(/\s+/);
      return parts.every((part) => idIn(part) !== null) ? parts : word;
    });
    return {
      value: [...new Set(all.flatMap((word) => idIn(word) ?? []))],
      dropped: [...new Set(all.filter((word) => idIn(word) === null))],
    };
  },
  print: (values) => (values.length === 0 ? null : values.join(",")),
};

/** Returns the codec of a list of at most `most` ids. Further ids are reported as `overLimit`. */
export function idsUpTo(most: number): Codec<readonly string[]> {
  return {
    list: true,
    parse: (text) => {
      const { value, dropped } = ids.parse(text);
      return { value: value.slice(0, most), dropped, overLimit: value.slice(most) };
    },
    print: ids.print,
  };
}

/**
 * Returns the codec of columns from a fixed set, in the order of the link. An empty list and the usual columns in their
 * own order give null.
 */
export function columnsOf<const T extends string>(
  allowed: readonly T[],
  usual: readonly T[],
): Codec<readonly T[] | null> {
  const list = listOf(allowed);
  const isUsual = (values: readonly T[]) => values.length === 0 || values.join() === usual.join();
  return {
    list: true,
    parse: (text) => {
      const { value, dropped } = list.parse(text);
      return { value: isUsual(value) ? null : value, dropped };
    },
    print: (values) => (values === null || isUsual(values) ? null : values.join(",")),
  };
}

/**
 * An inclusive range of years: `2026..2028`, `2027..`, `..2025`, or `2026` for one year. A dash is read as two dots.
 * `2026.` is invalid, because it may be an open range that lost a dot or a year at the end of a sentence.
 */
export const yearRange: Codec<YearRange | null> = {
  parse: (text) => {
    const [, first, dots, second, end = ""] =
      years.exec(text.slice(0, longest + 1).replaceAll(/[\\\s\p{Cf}]/gu, "")) ?? [];
    const from = first === undefined ? null : Number(first);
    const to = second === undefined ? (dots === undefined ? from : null) : Number(second);
    const isRange = (from !== null || to !== null) && (from ?? 0) <= (to ?? 9999) && !(first && second && !dots);
    const lostDot = dots === undefined && end.includes(".");
    return isRange && !lostDot ? { value: { from, to }, dropped: [] } : { value: null, dropped: [text] };
  },
  print: (range) => range && `${year(range.from)}..${year(range.to)}`,
};

const years = /^["'(«[“]*(\d{4})?(\.{2,3}|…|[-–—])?(\d{4})?([\s.,;:!?)\]}"'»”’]*)$/;

function year(value: number | null): string {
  return value === null ? "" : String(value).padStart(4, "0");
}

/** The longest search text in an address, in characters; longer than any name. */
const longest = 80;

/** A search text, with spaces collapsed. What exceeds `longest` is cut off and reported as `overLimit`. */
export const typed: Codec<string> = {
  parse: (text) => {
    const tidy = text.trim().replaceAll(/\s+/g, " ");
    const kept = tidy.slice(0, longest).trimEnd();
    return { value: kept, dropped: [], overLimit: tidy.length > longest ? [tidy.slice(longest)] : [] };
  },
  print: (text) => typed.parse(text).value || null,
};

/** An id, or null. */
export const optionalId: Codec<string | null> = {
  parse: (text) => ({ value: idIn(text), dropped: idIn(text) === null ? [text] : [] }),
  print: (value) => value,
};

const citable = /^(?:[a-z0-9-]+\.[a-z_]+\.\d+|total\.[\w.-]+)$/;

/** The id of a claim, or a total such as `total.it_load`, for the citation panel; or null. */
export const optionalCitable: Codec<string | null> = {
  parse: (text) => {
    const value = bare(text);
    return citable.test(value) ? { value, dropped: [] } : { value: null, dropped: [text] };
  },
  print: (value) => value,
};

/** An ISO day, or null. */
export const optionalDay: Codec<string | null> = {
  parse: (text) => {
    const value = bare(text);
    return value.length === 10 && interval(value) !== null ? { value, dropped: [] } : { value: null, dropped: [text] };
  },
  print: (value) => value,
};

/** The codec of the version of a release (`2026.11.1`); null if none is given. It does not check that the release exists. */
export const optionalVersion: Codec<string | null> = {
  parse: (text) => {
    const value = bare(text);
    return version.test(value) ? { value, dropped: [] } : { value: null, dropped: [text] };
  },
  print: (value) => value,
};

const version = /^\d{4}\.\d{1,2}\.\d{1,3}$/;

type Order<T extends string> = { readonly column: T; readonly descending: boolean };

/** Returns the codec of a sort order: a column, with `-` before it if the order is descending. `fallback` is the default. */
export function sortBy<const T extends string, F extends Order<T> | null>(
  columns: readonly T[],
  fallback: F,
): Codec<Order<T> | F> {
  return {
    parse: (text) => {
      const order = bare(text);
      const descending = order.startsWith("-");
      const column = meant(columns, descending ? order.slice(1) : order);
      return column === undefined
        ? { value: fallback, dropped: [text] }
        : { value: { column, descending }, dropped: [] };
    },
    print: (sort) =>
      sort === null || (sort.column === fallback?.column && sort.descending === fallback.descending)
        ? null
        : `${sort.descending ? "-" : ""}${sort.column}`,
  };
}

/** No valid list is longer. A longer text is treated as one invalid value. */
const longestList = 5000;

function words(text: string): readonly string[] {
  if (text.length > longestList) return [text];
  return text.split(/[,;|]/).flatMap((word) => (bare(word) === "" ? [] : word.trim()));
}
