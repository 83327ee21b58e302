import type { Facts } from "./facts";
import { convert, type ExchangeRates } from "./money";
import { interval } from "./partial-date";
import { statusesOrUnknown } from "./status";

/** What the site list can be sorted by. */
export type SortKey =
  | "name"
  | "municipality"
  | "operator"
  | "status"
  | "opening"
  | "slip"
  | "capacity"
  | "investment"
  | "claims"
  | "sources";

/** What the order needs beside the facts: names to compare as a reader does, and rates to put amounts on one scale. */
export type SortContext = {
  readonly operatorName: (facts: Facts) => string | null;
  readonly compareText: (a: string, b: string) => number;
  readonly rates: ExchangeRates;
};

type Comparable = string | number | null;

/** The sites in the order of a column; what is not stated comes last either way. Amounts compare in euros; one that cannot be converted counts as not stated. */
export function sorted(
  all: readonly Facts[],
  by: { readonly column: SortKey; readonly descending: boolean },
  context: SortContext,
): readonly Facts[] {
  const key = keys[by.column];
  const keyed = all.map((facts) => ({ facts, key: key(facts, context) }));
  const direction = by.descending ? -1 : 1;
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null) {
        if (a.key !== b.key) return a.key === null ? 1 : -1;
      } else {
        const order = compare(a.key, b.key, context);
        if (order !== 0) return order * direction;
      }
      return context.compareText(a.facts.site.name, b.facts.site.name);
    })
    .map(({ facts }) => facts);
}

/** The distinct sources cited by a site's claims. */
export function sourceCount({ site }: Facts): number {
  return new Set(site.claims.map((claim) => claim.source)).size;
}

const keys: Record<SortKey, (facts: Facts, context: SortContext) => Comparable> = {
  name: ({ site }) => site.name,
  municipality: ({ site }) => site.municipality,
  operator: (facts, { operatorName }) => operatorName(facts),
  status: ({ status }) => (status === "unknown" ? null : statusesOrUnknown.indexOf(status)),
  opening: ({ opening }) => (opening ? (interval(opening.claim.date)?.start ?? null) : null),
  slip: ({ slip }) => slip?.months?.longest ?? null,
  capacity: ({ capacity }) => capacity?.claim.mw ?? null,
  investment: ({ investment }, { rates }) => {
    if (!investment) return null;
    const { amount, currency, stated } = investment.claim;
    const converted = convert(amount, currency, stated, "EUR", rates);
    return typeof converted === "string" ? null : converted.amount;
  },
  claims: ({ site }) => site.claims.length,
  sources: sourceCount,
};

function compare(a: string | number, b: string | number, { compareText }: SortContext): number {
  return typeof a === "number" && typeof b === "number" ? a - b : compareText(String(a), String(b));
}
