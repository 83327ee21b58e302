import { boughtBy, moneyPerMw } from "../../domain/series/bought";
import type { ReadSite } from "../../domain/headline/read-site";
import type { InvestmentClaim } from "../../domain/record/claim";
import type { Currency, ExchangeRates } from "../../domain/record/money";
import { words } from "#words/page";
import { figureQualifier } from "#words/qualifiers";
import { unitPrice } from "../format/money";
import { megawatts } from "../format/number";
import { inLine, type FigureText } from "./claim-text";

/** Returns what an amount buys: `for 240 of up to 400 MW`, `for 750 MW`. Null if its statement gives no megawatts. */
export function boughtText(claim: InvestmentClaim, { capacity }: Pick<ReadSite, "capacity">): string | null {
  const bought = boughtBy(claim, capacity);
  if (bought === null) return null;
  const of = bought.of && inLine({ before: figureQualifier(bought.of.qualifier), figure: megawatts(bought.of.mw) });
  return words.investment.buys(megawatts(bought.mw), of);
}

/**
 * Returns the money for one megawatt in the chosen currency: `up to` `€11.5 mn per MW`. Null if the statement gives no
 * megawatts, or if its amount cannot be converted.
 */
export function perMwText(claim: InvestmentClaim, currency: Currency, rates: ExchangeRates): FigureText | null {
  const perMw = moneyPerMw(claim, currency, rates);
  if (perMw === null || typeof perMw === "string") return null;
  return {
    before: figureQualifier(claim.qualifier),
    figure: words.investment.perMw(unitPrice(perMw.amount, currency)),
  };
}
