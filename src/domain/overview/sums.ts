import { investmentSeries } from "../series/investment";
import { capacityTotals, investmentTotal } from "../series/totals";
import { ofBases } from "../headline/capacities";
import type { ReadSite } from "../headline/read-site";
import type { RuleContext } from "../headline/verdict";
import type { Currency } from "../record/money";
import type { Sums } from "./status-matrix";

/** Returns the sums of sites: those of `capacityTotals` and `investmentTotal`. */
export function sumsOf(sites: readonly ReadSite[], currency: Currency, { rates }: Pick<RuleContext, "rates">): Sums {
  const megawatts = capacityTotals(sites);
  const money = investmentTotal(investmentSeries(sites, currency, rates));
  return {
    sites: sites.length,
    megawatts: ofBases((basis) => ({
      value: megawatts[basis].mw,
      sites: megawatts[basis].sites,
      hasParts: megawatts[basis].parts.length > 0,
    })),
    money: { value: money.amount, sites: money.covered, hasParts: money.parts > 0 },
  };
}
