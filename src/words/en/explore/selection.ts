import type { FilterKey, YearRange } from "../../../domain/selection/filters";

/** The words for what filters select, in English. */
export const selectionWords = {
  /** Which sites a filter selects, after "AI data centers". */
  which: {
    country: (names: string) => `in ${names}`,
    zone: (names: string) => `in the bidding zone ${names}`,
    operator: (names: string) => `operated by ${names}`,
    tenant: (names: string) => `with ${names} as a tenant`,
    kind: (names: string) => `of the kind ${names}`,
    status: (names: string) => `with the status ${names}`,
    opens: (years: string) => `that opened or may open ${years}`,
    schedule: (states: string) => `with the opening listed as ${states}`,
    stated: (fields: string) => `with a figure for ${fields}`,
    source: (classes: string) => `of which a headline value rests on this class of source: ${classes}`,
    disputed: (fields: string) => `whose sources disagree on ${fields}`,
    jobs: (kinds: string) => `with a number of jobs (${kinds})`,
    q: (typed: string) => `matching “${typed}”`,
  } satisfies Record<FilterKey, (values: string) => string>,
  years: ({ from, to }: YearRange) =>
    from === null
      ? `by ${to}`
      : to === null
        ? `in ${from} or later`
        : from === to
          ? `in ${from}`
          : `in ${from} to ${to}`,
  nordic: "in the Nordics",
} as const;
