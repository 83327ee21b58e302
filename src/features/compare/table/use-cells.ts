import { useRecord, useSources } from "../../../published/use-record";
import type { Claim, InvestmentClaim } from "../../../domain/record/claim";
import { sourcesInOrder, type ComparisonRow } from "../../../domain/comparison/comparison-rows";
import { organisationName } from "../../../domain/record/dataset";
import { isAggregatorOnly } from "../../../domain/headline/verdict";
import type { ReadSite } from "../../../domain/headline/read-site";
import { convert, type Converted, type Unconverted } from "../../../domain/record/money";
import type { Source } from "../../../domain/record/source";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { useView } from "../../../url/view/use-view";
import { spanOf, type DateSpan } from "./span";

/** What the cells of a comparison need: lookups and common scales. */
export type Cells = {
  readonly organisation: (id: string) => string;
  readonly publisher: (sourceId: string) => string;
  readonly source: (sourceId: string) => Source | null;
  /** Returns the number of a source's footnote in print, from 1. */
  readonly noteOf: (sourceId: string) => number;
  /** The ids of the sources of the rows, in the order of their footnotes, with the dates of their statements. */
  readonly noted: ReadonlyMap<string, readonly (string | null)[]>;
  readonly citeHref: (claimId: string) => string;
  readonly converted: (claim: InvestmentClaim) => Converted | Unconverted;
  /** Returns whether the value of a claim rests on aggregators alone. */
  readonly isAggregatorOnly: (claim: Claim, readSite: ReadSite) => boolean;
  /** The largest amount of all cells in the reader's currency, and the largest MW; 0 if there is no bar. */
  readonly largest: { readonly money: number; readonly megawatts: number };
  readonly span: DateSpan | null;
  /** The as-of day (ISO). */
  readonly day: string;
  /** The largest width of a bar in px. On a wide screen it is that of a column in print. */
  readonly width: number;
};

/** The width of a bar in px: by the number of columns, and on a phone, where two columns are side by side. */
const widths: Readonly<Record<number, number>> = { 2: 272, 3: 192, 4: 146 };
const onPhone = 150;

/** A hook that returns what the cells of these rows need besides their values. */
export function useCells(sites: readonly ReadSite[], rows: readonly ComparisonRow[]): Cells {
  const { dataset, reading } = useRecord();
  const sources = useSources();
  const isNarrow = useMedia(phone);
  const {
    view: { currency },
    citeHref,
  } = useView();
  const noted = sourcesInOrder(rows);
  const numbers = new Map([...noted.keys()].map((id, index) => [id, index + 1]));
  const converted = ({ amount, currency: from, stated }: InvestmentClaim) =>
    convert(amount, from, stated, currency, dataset.rates);
  return {
    organisation: (id) => organisationName(dataset, id) ?? id,
    publisher: sources.publisher,
    source: sources.full,
    noteOf: (id) => numbers.get(id) ?? 0,
    noted,
    citeHref,
    converted,
    isAggregatorOnly: (claim, { site }) => isAggregatorOnly(claim, site.claims, dataset.sources),
    largest: largestOfRows(rows, (claim) => amountOf(converted(claim))),
    span: spanOf(sites, reading.day),
    day: reading.day,
    width: isNarrow ? onPhone : (widths[sites.length] ?? onPhone),
  };
}

/** Returns the amount of a conversion; null if it failed. */
export function amountOf(converted: Converted | Unconverted): number | null {
  return typeof converted === "string" ? null : converted.amount;
}

/** Returns the largest amount of the rows in the reader's currency, and the largest MW; 0 if there is none. */
export function largestOfRows(
  rows: readonly ComparisonRow[],
  amount: (claim: InvestmentClaim) => number | null,
): Cells["largest"] {
  return {
    money: largest(rows, (claim) => (claim.field === "investment" ? amount(claim) : null)),
    megawatts: largest(rows, (claim) => (claim.field === "capacity" ? claim.mw : null)),
  };
}

function largest(rows: readonly ComparisonRow[], size: (claim: Claim) => number | null): number {
  const claims = rows.flatMap(({ answers }) =>
    answers.flatMap((answer) =>
      answer?.kind === "claims"
        ? answer.standing.flatMap(({ claim, inside }) => [claim, ...(inside ? [inside] : [])])
        : [],
    ),
  );
  return Math.max(0, ...claims.map((claim) => size(claim) ?? 0));
}
