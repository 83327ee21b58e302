import { useRecord, useSources } from "../../../published/use-record";
import { shownOf } from "../../../domain/headline/verdict";
import type { Claim, InvestmentClaim } from "../../../domain/record/claim";
import { organisationName } from "../../../domain/record/dataset";
import { convert } from "../../../domain/record/money";
import type { ClaimLookup, Conversion } from "../../../parts/claims/claim-row";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { moneyRounded } from "../../../words/format/money";
import { rateText } from "../../../words/text/rate-text";

/**
 * A hook that returns the lookups for the claim tables of a site's page, the conversion of amounts into the reader's
 * currency, and which of the claims with one value a table shows.
 */
export function useClaimTable(): {
  readonly lookup: ClaimLookup;
  readonly conversion: { readonly head: string; readonly of: (claim: InvestmentClaim) => Conversion };
  readonly faceOf: (same: readonly [Claim, ...Claim[]]) => Claim;
} {
  const { dataset, ruleContext } = useRecord();
  const sources = useSources();
  const {
    view: { currency },
    citeHref,
  } = useView();
  const of = (claim: InvestmentClaim): Conversion => {
    const converted = convert(claim.amount, claim.currency, claim.stated, currency, dataset.rates);
    if (typeof converted === "string")
      return { text: siteWords.claims.notConverted, how: words.investment.undrawn[converted], quiet: true };
    if (!converted.rate) return { text: siteWords.claims.asStated, how: words.rate.none, quiet: true };
    return { text: moneyRounded(converted.amount, currency), how: rateText(converted.rate), quiet: false };
  };
  return {
    lookup: {
      organisation: (id) => organisationName(dataset, id) ?? id,
      publisher: sources.publisher,
      sourceClass: (id) => dataset.sources.get(id)?.class ?? null,
      source: sources.full,
      citeHref,
    },
    conversion: { head: words.investment.inCurrency(currency), of },
    // Of those that give one value the rule shows the same here as in the values above and in the charts.
    faceOf: (same) => shownOf(same, ruleContext),
  };
}
