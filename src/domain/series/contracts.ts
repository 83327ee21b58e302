import { claimsOf, type InvestmentClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import { investmentOf } from "../headline/headline";
import { convert, type Converted, type Currency, type Unconverted } from "../record/money";
import { isAggregatorOnly, type RuleContext } from "../headline/verdict";

/** An amount that a customer pays at a site, with the claim that the current rule shows for it. */
export type Contract = {
  readonly readSite: ReadSite;
  readonly claim: InvestmentClaim;
  /** The number of further claims with the same amount that are neither doubted nor a publisher's conversion. */
  readonly repeats: number;
  /** True if the amount rests on aggregators alone. */
  readonly aggregatorOnly: boolean;
};

/** A contract with its amount in the chosen currency. */
export type ContractRow = Contract & { readonly converted: Converted };

/**
 * The contracts of a selection. They are never added, because they run over different times and one may contain
 * another.
 */
export type ContractSeries = {
  /** The largest first. */
  readonly rows: readonly ContractRow[];
  /** Contracts that cannot be converted and are not drawn, with the reason. */
  readonly undrawn: readonly (Contract & { readonly why: Unconverted })[];
  /** The number of sites with a contract. */
  readonly sites: number;
};

/**
 * Returns the contracts of a selection: each amount that is stated at a site once, because no claim says which amounts
 * are of the same contract.
 */
export function contractSeries(
  selection: readonly ReadSite[],
  currency: Currency,
  ruleContext: RuleContext,
): ContractSeries {
  const rows: ContractRow[] = [];
  const undrawn: ContractSeries["undrawn"][number][] = [];
  const contracts = selection.flatMap((readSite) => contractsOf(readSite, ruleContext));
  for (const contract of contracts) {
    const { amount, currency: stated, stated: day } = contract.claim;
    const converted = convert(amount, stated, day, currency, ruleContext.rates);
    if (typeof converted === "string") undrawn.push({ ...contract, why: converted });
    else rows.push({ ...contract, converted });
  }
  return { rows: rows.toSorted(largestFirst), undrawn, sites: new Set(contracts.map(({ readSite }) => readSite)).size };
}

function contractsOf(readSite: ReadSite, ruleContext: RuleContext): readonly Contract[] {
  const byAmount = new Map<string, InvestmentClaim[]>();
  for (const claim of claimsOf(readSite.site.claims, "investment").filter(({ measure }) => measure === "contract")) {
    const amount = `${claim.amount} ${claim.currency}`;
    byAmount.set(amount, [...(byAmount.get(amount) ?? []), claim]);
  }
  return [...byAmount.values()].flatMap((same) => {
    const claim = investmentOf(same, ruleContext, "contract")?.claim;
    const sound = same.filter(({ doubt, converted }) => doubt === undefined && converted !== true);
    if (!claim) return [];
    const aggregatorOnly = isAggregatorOnly(claim, readSite.site.claims, ruleContext.sources);
    return { readSite, claim, repeats: sound.length - 1, aggregatorOnly };
  });
}

function largestFirst(a: ContractRow, b: ContractRow): number {
  return b.converted.amount - a.converted.amount || (a.claim.id < b.claim.id ? -1 : 1);
}
