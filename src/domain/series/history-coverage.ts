import type { Facts } from "../headline/read-site";
import { capacityOf } from "../headline/headline";
import type { HistoryMeasure } from "./history";
import { convert, type Currency } from "../record/money";
import type { Judge } from "../headline/verdict";

/** How the sites of a selection stand in a total on the reading's day: each is in exactly one of the lists. */
export type HistoryCoverage = {
  readonly counted: readonly Facts[];
  /** How many of them say "up to". */
  readonly upTo: number;
  /** Those that state it for a part alone. */
  readonly parts: readonly Facts[];
  /** Those that state an amount for the whole that no month's rate converts. */
  readonly unconverted: readonly Facts[];
  /** Those that state it and are part of another record. */
  readonly children: readonly Facts[];
  readonly silent: readonly Facts[];
};

type Place = "counted" | "parts" | "unconverted" | "children" | "silent";

/** The coverage of the total of a measure. For megawatts only a plan counts, as in the total: what is merely in operation does not. */
export function historyCoverage(
  selection: readonly Facts[],
  measure: HistoryMeasure,
  currency: Currency,
  judge: Judge,
): HistoryCoverage {
  const placed = selection.map((facts) => {
    const { place, isUpTo } = placeOf(facts, measure, currency, judge);
    return { facts, isUpTo, place: place !== "silent" && facts.site.parent !== null ? "children" : place };
  });
  const of = (place: Place) => placed.filter((one) => one.place === place).map(({ facts }) => facts);
  return {
    counted: of("counted"),
    upTo: placed.filter((one) => one.place === "counted" && one.isUpTo).length,
    parts: of("parts"),
    unconverted: of("unconverted"),
    children: of("children"),
    silent: of("silent"),
  };
}

function placeOf(
  { site, investment }: Facts,
  measure: HistoryMeasure,
  currency: Currency,
  judge: Judge,
): { readonly place: Place; readonly isUpTo: boolean } {
  if (measure === "investment") {
    if (!investment) return { place: "silent", isUpTo: false };
    const { amount, currency: stated, stated: day, qualifier } = investment.claim;
    if (investment.part) return { place: "parts", isUpTo: false };
    const isConverted = typeof convert(amount, stated, day, currency, judge.rates) !== "string";
    return { place: isConverted ? "counted" : "unconverted", isUpTo: qualifier === "up_to" };
  }
  const plan = capacityOf(site.claims, judge, measure, "full_build");
  if (plan) return { place: "counted", isUpTo: plan.claim.qualifier === "up_to" };
  const part = capacityOf(site.claims, judge, measure, "phase");
  return { place: part ? "parts" : "silent", isUpTo: false };
}
