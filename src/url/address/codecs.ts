import type { YearRange } from "../../domain/selection/filters";
import { interval } from "../../domain/record/partial-date";
import { bare, meant } from "./kindly";

/** How one value of a view reads and is written in the address. */
export type Codec<T> = {
  /** The value of a parameter's text, the parts of it that mean nothing, and those that are more than it takes. */
  readonly parse: (text: string) => Parsed<T>;
  /** The text of a value; null where it is the default, which stays out of the address. */
  readonly print: (value: T) => string | null;
  /** Whether its text is a list, which reads well with plain commas and may come in several parameters of one name. */
  readonly list?: true;
};

type Parsed<T> = { readonly value: T; readonly dropped: readonly string[]; readonly beyond?: readonly string[] };

/** A value out of a fixed set; anything else falls back to the default. */
export function oneOf<const T extends string>(allowed: readonly T[], fallback: NoInfer<T>): Codec<T> {
  return {
    parse: (text) => {
      const value = meant(allowed, text);
      return value === undefined ? { value: fallback, dropped: [text] } : { value, dropped: [] };
    },
    print: (value) => (value === fallback ? null : value),
  };
}

/** A value out of a fixed set, or none. */
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
 * A list out of a fixed set, `SE,NO`: each once, in the order of the link. `called` knows values by other names; blanks
 * part words where the whole of them means nothing.
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

/** The id that a word of a link means; null where it can be none. */
function idIn(word: string): string | null {
  const text = bare(word).toLowerCase();
  return id.test(text) ? text : null;
}

/** A list of ids; whether they exist only the data can tell. */
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

/** The same, with at most so many: those after it are left out. */
export function idsUpTo(most: number): Codec<readonly string[]> {
  return {
    list: true,
    parse: (text) => {
      const { value, dropped } = ids.parse(text);
      return { value: value.slice(0, most), dropped, beyond: value.slice(most) };
    },
    print: ids.print,
  };
}

/** Columns out of a fixed set, in the order of the link; none, and the usual ones in their own order, are null. */
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
 * Years, both included: `2026..2028`, `2027..`, `..2025`; one alone, `2026`, stands for itself. A dash is read as the two
 * dots. `2026.` means nothing: it is an open range that lost a dot on its way as well as a year at the end of a sentence.
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

/** How much of what was typed an address carries: more than any name has. */
const longest = 80;

/** Text as it was typed, without spaces around it and with single ones within; what goes beyond `longest` is left out. */
export const typed: Codec<string> = {
  parse: (text) => {
    const tidy = text.trim().replaceAll(/\s+/g, " ");
    const kept = tidy.slice(0, longest).trimEnd();
    return { value: kept, dropped: [], beyond: tidy.length > longest ? [tidy.slice(longest)] : [] };
  },
  print: (text) => typed.parse(text).value || null,
};

/** One id, or none. */
export const optionalId: Codec<string | null> = {
  parse: (text) => ({ value: idIn(text), dropped: idIn(text) === null ? [text] : [] }),
  print: (value) => value,
};

const citable = /^(?:[a-z0-9-]+\.[a-z_]+\.\d+|total\.[\w.-]+)$/;

/** What a panel answers for: a claim by its id, or a total (`total.it_load`); or none. */
export const optionalCitable: Codec<string | null> = {
  parse: (text) => {
    const value = bare(text);
    return citable.test(value) ? { value, dropped: [] } : { value: null, dropped: [text] };
  },
  print: (value) => value,
};

/** An ISO day, or none. */
export const optionalDay: Codec<string | null> = {
  parse: (text) => {
    const value = bare(text);
    return value.length === 10 && interval(value) !== null ? { value, dropped: [] } : { value: null, dropped: [text] };
  },
  print: (value) => value,
};

/** A column, with `-` before it where the order is descending. */
export function sortBy<const T extends string>(
  columns: readonly T[],
  fallback: { readonly column: T; readonly descending: boolean },
): Codec<{ readonly column: T; readonly descending: boolean }> {
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
      sort.column === fallback.column && sort.descending === fallback.descending
        ? null
        : `${sort.descending ? "-" : ""}${sort.column}`,
  };
}

/** No list of ours is longer; one that is means nothing as a whole. */
const longestList = 5000;

function words(text: string): readonly string[] {
  if (text.length > longestList) return [text];
  return text.split(/[,;|]/).flatMap((word) => (bare(word) === "" ? [] : word.trim()));
}
