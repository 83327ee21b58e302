import type { Apart } from "../series/apart";
import { totalOf, type CapacityRow } from "../series/capacity";
import { investmentSeries } from "../series/investment";
import { capacityTotals, investmentTotal } from "../series/totals";
import { ofBases } from "../headline/capacities";
import { headlineBases, type HeadlineBasis } from "../headline/headline";
import type { ReadSite } from "../headline/read-site";
import type { RuleContext } from "../headline/verdict";
import type { Currency } from "../record/money";
import { apartStatuses, isApart, statusesOrUnknown, type ApartStatus, type StatusOrUnknown } from "../record/status";

/**
 * A sum and the number of sites in it. `value` is null if no site states a figure, which is not zero; `hasParts` is true
 * if some state one for a part, which is in no sum.
 */
export type Cell = { readonly value: number | null; readonly sites: number; readonly hasParts: boolean };

/** The sums of some sites: MW of each basis, which are never added, and money in the chosen currency. */
export type Sums = {
  readonly sites: number;
  readonly megawatts: Readonly<Record<HeadlineBasis, Cell>>;
  readonly money: Cell;
};

/** The sites of a status that no total counts, with the amounts and MW that they state. */
export type ApartSums = {
  readonly status: ApartStatus;
  readonly sites: number;
  readonly money: Apart | null;
  readonly megawatts: readonly (Apart & { readonly basis: HeadlineBasis })[];
};

/** A site that makes up a large share of the MW of a cell. */
export type Dominant = { readonly row: CapacityRow; readonly cell: number };

export type StatusMatrix = {
  /** One for each status that totals count, in their order; that of an unknown status only if a site has it. */
  readonly rows: readonly (Sums & { readonly status: StatusOrUnknown })[];
  /** What the operating sites are said to run now, within the MW of their row. */
  readonly running: Readonly<Record<HeadlineBasis, Cell>>;
  /** The totals of the selection: those of `capacityTotals` and `investmentTotal`. */
  readonly all: Sums;
  readonly apart: readonly ApartSums[];
  /** The site that makes up the largest number of MW of its cell, if it is three tenths of it or more; or null. */
  readonly dominant: Dominant | null;
};

/** A cell with fewer sites has a large site anyway. */
const fewest = 5;

/**
 * Returns the sums of sites by status. `all` are the sites under every filter but that of the status, and `chosen` are
 * the statuses of that filter; empty for all.
 */
export function statusMatrix(
  all: readonly ReadSite[],
  chosen: readonly StatusOrUnknown[],
  currency: Currency,
  { rates }: Pick<RuleContext, "rates">,
): StatusMatrix {
  const megawatts = capacityTotals(all);
  const series = investmentSeries(all, currency, rates);
  const money = investmentTotal(series);
  const sumsWhere = (has: (status: StatusOrUnknown) => boolean): Sums => {
    const ofBasis = (basis: HeadlineBasis): Cell => {
      const { rows: counted, parts } = megawatts[basis];
      const { mw, sites } = totalOf(counted.filter(({ readSite }) => has(readSite.status)));
      return { value: mw, sites, hasParts: parts.some(({ readSite }) => has(readSite.status)) };
    };
    const amounts = money.rows.filter(({ readSite }) => has(readSite.status));
    return {
      sites: all.filter(({ status }) => has(status)).length,
      megawatts: ofBases(ofBasis),
      money: {
        ...cellOf(amounts.map(({ converted }) => converted.amount)),
        hasParts: series.rows.some(({ readSite, headline }) => headline.part && has(readSite.status)),
      },
    };
  };
  const rows = statusesOrUnknown
    .filter((status) => !isApart(status))
    .map((status) => ({ status, ...sumsWhere((own) => own === status) }))
    .filter(({ status, sites }) => status !== "unknown" || sites > 0);
  const isShown = (status: StatusOrUnknown) => chosen.length === 0 || chosen.includes(status);
  return {
    rows,
    running: ofBases((basis) => {
      const own = megawatts[basis].rows.filter((row) => row.readSite.status === "operating" && row.running !== null);
      return cellOf(own.map(({ shares }) => shares.get("operating") ?? 0));
    }),
    all: sumsWhere(isShown),
    apart: apartStatuses.flatMap((status) => {
      const sites = all.filter((one) => one.status === status).length;
      if (sites === 0) return [];
      return {
        status,
        sites,
        money: money.apart.find((one) => one.status === status) ?? null,
        megawatts: headlineBases.flatMap((basis) =>
          megawatts[basis].apart.filter((one) => one.status === status).map((one) => ({ ...one, basis })),
        ),
      };
    }),
    dominant: dominantOf(headlineBases.map((basis) => megawatts[basis].rows)),
  };
}

function dominantOf(bases: readonly (readonly CapacityRow[])[]): Dominant | null {
  const cells = bases.flatMap((rows) =>
    statusesOrUnknown.map((status) => rows.filter(({ readSite }) => readSite.status === status)),
  );
  const largest = cells.flatMap((rows) => {
    const [row] = rows.toSorted((a, b) => b.claim.mw - a.claim.mw);
    return row === undefined || rows.length < fewest ? [] : { row, cell: totalOf(rows).mw ?? 0 };
  });
  const found = largest.filter(({ row, cell }) => row.claim.mw >= 0.3 * cell);
  return found.toSorted((a, b) => b.row.claim.mw - a.row.claim.mw)[0] ?? null;
}

function cellOf(values: readonly number[]): Cell {
  return {
    value: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0),
    sites: values.length,
    hasParts: false,
  };
}
