import { claimsOf, type InvestmentClaim } from "../record/claim";
import type { ReadSite } from "../headline/read-site";
import { investmentOf } from "../headline/headline";
import { convert, type Converted, type Currency, type Unconverted } from "../record/money";
import type { RuleContext } from "../headline/verdict";

/** What a customer pays at a site, as one amount that is stated: by the claim that the rule in force shows for this amount. */
export type Contract = {
  readonly readSite: ReadSite;
  readonly claim: InvestmentClaim;
  /** How many further claims, neither doubted nor a publisher's conversion, give the same amount. */
  readonly repeats: number;
};

/** The same in the chosen currency. */
export type ContractRow = Contract & { readonly converted: Converted };

/** The contracts of a selection. They are never added: they run over different times, and one may contain another. */
export type ContractSeries = {
  /** The largest first. */
  readonly rows: readonly ContractRow[];
  /** Those that cannot be converted, and so are not drawn. */
  readonly undrawn: readonly (Contract & { readonly why: Unconverted })[];
  /** How many sites state one. */
  readonly sites: number;
};

/** Shapes the contracts of a selection: each amount that is stated at a site once, since which are the same contract no claim says. */
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
    return claim ? { readSite, claim, repeats: sound.length - 1 } : [];
  });
}

function largestFirst(a: ContractRow, b: ContractRow): number {
  return b.converted.amount - a.converted.amount || (a.claim.id < b.claim.id ? -1 : 1);
}
