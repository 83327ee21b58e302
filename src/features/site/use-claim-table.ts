import { useRecord, useSources } from "../../data/use-record";
import type { InvestmentClaim } from "../../domain/claim";
import { organisationName } from "../../domain/dataset";
import { convert } from "../../domain/money";
import type { ClaimLookup, Conversion } from "../../ui/claim-row";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { siteWords } from "../../words/en-site";
import { moneyRounded } from "../../words/format";
import { rateText } from "../../words/rate-text";

/** What the tables of a site's page look up, and the amounts in the reader's currency. */
export function useClaimTable(): {
  readonly lookup: ClaimLookup;
  readonly conversion: { readonly head: string; readonly of: (claim: InvestmentClaim) => Conversion };
} {
  const { dataset } = useRecord();
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
  };
}
