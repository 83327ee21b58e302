import type { ReadSite } from "../headline/read-site";
import { capacityOf, wholeCapacityOf } from "../headline/headline";
import type { TotalName } from "./citable-total";
import { convert, type Currency } from "../record/money";
import { isApart } from "../record/status";
import type { RuleContext } from "../headline/verdict";

/**
 * How the sites of a selection relate to a total on the day of the reading. Each site is in exactly one of the lists.
 */
export type HistoryCoverage = {
  readonly counted: readonly ReadSite[];
  /** The number of counted sites that state "up to". */
  readonly upTo: number;
  /** Paused and cancelled sites that state a value for the whole, which is in no total. */
  readonly apart: readonly ReadSite[];
  /** Sites that state the value of a part only. */
  readonly parts: readonly ReadSite[];
  /** Sites that state an amount for the whole that cannot be converted. */
  readonly unconverted: readonly ReadSite[];
  /** Sites that state a value and are part of another record. */
  readonly children: readonly ReadSite[];
  readonly notStated: readonly ReadSite[];
};

type Place = "counted" | "apart" | "parts" | "unconverted" | "children" | "not_stated";

/** Returns the coverage of a total, by the same rules as all totals. */
export function historyCoverage(
  selection: readonly ReadSite[],
  measure: TotalName,
  currency: Currency,
  ruleContext: RuleContext,
): HistoryCoverage {
  const placed = selection.map((readSite) => {
    const { place, isUpTo } = placeOf(readSite, measure, currency, ruleContext);
    if (place !== "not_stated" && readSite.site.parent !== null) return { readSite, isUpTo, place: "children" };
    return { readSite, isUpTo, place: place === "counted" && isApart(readSite.status) ? "apart" : place };
  });
  const of = (place: Place) => placed.filter((one) => one.place === place).map(({ readSite }) => readSite);
  return {
    counted: of("counted"),
    upTo: placed.filter((one) => one.place === "counted" && one.isUpTo).length,
    apart: of("apart"),
    parts: of("parts"),
    unconverted: of("unconverted"),
    children: of("children"),
    notStated: of("not_stated"),
  };
}

function placeOf(
  { site, investment }: ReadSite,
  measure: TotalName,
  currency: Currency,
  ruleContext: RuleContext,
): { readonly place: Place; readonly isUpTo: boolean } {
  if (measure === "investment") {
    if (!investment) return { place: "not_stated", isUpTo: false };
    const { amount, currency: stated, stated: day, qualifier } = investment.claim;
    if (investment.part) return { place: "parts", isUpTo: false };
    const isConverted = typeof convert(amount, stated, day, currency, ruleContext.rates) !== "string";
    return { place: isConverted ? "counted" : "unconverted", isUpTo: qualifier === "up_to" };
  }
  const whole = wholeCapacityOf(site.claims, ruleContext, measure);
  if (whole) return { place: "counted", isUpTo: whole.claim.qualifier === "up_to" };
  const part = capacityOf(site.claims, ruleContext, measure, "phase");
  return { place: part ? "parts" : "not_stated", isUpTo: false };
}
