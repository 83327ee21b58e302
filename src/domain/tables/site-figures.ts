import type {
  AcceleratorsClaim,
  CapacityClaim,
  Claim,
  InvestmentClaim,
  OpeningClaim,
  StatusClaim,
} from "../record/claim";
import { organisationName } from "../record/dataset";
import type { ReadRecord } from "../headline/read-record";
import type { ReadSite } from "../headline/read-site";
import { capacityOf, wholeCapacityOf, type HeadlineBasis } from "../headline/headline";
import type { Source } from "../record/source";
import { convert, type Converted, type Currency } from "../record/money";

/** A claim that stands for a site; `part` is true if it is about a part of it. Null if nothing is stated. */
export type SiteFigure<C extends Claim = Claim> = { readonly claim: C; readonly part: boolean } | null;

/**
 * The figures of the table of sites, in the order of its columns: the headline values, and in each basis the capacity
 * that the totals count and what is said to be in operation.
 */
export type SiteFigures = {
  readonly status: SiteFigure<StatusClaim>;
  readonly extension: SiteFigure<StatusClaim>;
  readonly opening: SiteFigure<OpeningClaim>;
  readonly capacity: SiteFigure<CapacityClaim>;
  readonly it_load: SiteFigure<CapacityClaim>;
  readonly unspecified: SiteFigure<CapacityClaim>;
  readonly grid_connection: SiteFigure<CapacityClaim>;
  readonly it_load_operating: SiteFigure<CapacityClaim>;
  readonly unspecified_operating: SiteFigure<CapacityClaim>;
  readonly grid_connection_operating: SiteFigure<CapacityClaim>;
  readonly investment: SiteFigure<InvestmentClaim>;
  readonly accelerators: SiteFigure<AcceleratorsClaim>;
};

export type FigureName = keyof SiteFigures;

/** What a table of sites is made by: the record as it is read, the currency of its conversions, and the sources in full. */
export type TableContext = {
  readonly record: ReadRecord;
  readonly currency: Currency;
  readonly sources: ReadonlyMap<string, Pick<Source, "url">>;
};

/** A row of the table of sites. */
export type SiteTableRow = TableContext & {
  readonly readSite: ReadSite;
  readonly figures: SiteFigures;
  /** The investment in the chosen currency, not rounded; null where it is not stated or cannot be converted. */
  readonly converted: Converted | null;
};

/** Returns the row of a site in the table of sites. */
export function siteRow(readSite: ReadSite, context: TableContext): SiteTableRow {
  const { ruleContext, dataset } = context.record;
  const { claims } = readSite.site;
  const planned = (basis: HeadlineBasis) => ofWhole(wholeCapacityOf(claims, ruleContext, basis));
  const running = (basis: HeadlineBasis) => ofWhole(capacityOf(claims, ruleContext, basis, "operating"));
  const investment = readSite.investment;
  return {
    ...context,
    readSite,
    figures: {
      status: readSite.statusClaim && { claim: readSite.statusClaim, part: false },
      extension: readSite.extension && { claim: readSite.extension, part: true },
      opening: readSite.opening,
      capacity: readSite.capacity,
      it_load: planned("it_load"),
      unspecified: planned("unspecified"),
      grid_connection: planned("grid_connection"),
      it_load_operating: running("it_load"),
      unspecified_operating: running("unspecified"),
      grid_connection_operating: running("grid_connection"),
      investment,
      accelerators: readSite.accelerators,
    },
    converted: investment && convertedOf(investment.claim, context.currency, dataset.rates),
  };
}

/** Returns the name of an organisation in the record of a row; null without an id. */
export function nameIn({ record }: Pick<TableContext, "record">, id: string | null): string | null {
  return organisationName(record.dataset, id);
}

function ofWhole(verdict: { readonly claim: CapacityClaim } | null): SiteFigure<CapacityClaim> {
  return verdict && { claim: verdict.claim, part: false };
}

function convertedOf(
  { amount, currency: from, stated }: InvestmentClaim,
  to: Currency,
  rates: Parameters<typeof convert>[4],
): Converted | null {
  const converted = convert(amount, from, stated, to, rates);
  return typeof converted === "string" ? null : converted;
}
