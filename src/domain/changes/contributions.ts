import type { CapacityClaim, InvestmentClaim } from "../record/claim";
import { totalNames, type TotalName } from "../series/citable-total";
import type { ReadSite } from "../headline/read-site";
import { investmentSeries } from "../series/investment";
import type { ReadRecord } from "../headline/read-record";
import { capacityTotals, investmentTotal } from "../series/totals";

/** What one site adds to a total: EUR or MW, and the claim behind it. */
export type Contribution = { readonly value: number; readonly claim: InvestmentClaim | CapacityClaim };

/** What each site adds to a total, by site id, in the record's order; a site that adds nothing has no entry. */
export type Contributions = ReadonlyMap<string, Contribution>;

/** The contributions to every total, of the given sites of a record. */
export type AllContributions = ReadonlyMap<TotalName, Contributions>;

/** The unit of a total. */
export function unitOf(name: TotalName): "EUR" | "MW" {
  return name === "investment" ? "EUR" : "MW";
}

/** What each site of a selection adds to each total of the page, money in euros. */
export function contributionsOf(
  { dataset, ruleContext }: Pick<ReadRecord, "dataset" | "ruleContext">,
  selection: readonly ReadSite[],
): AllContributions {
  const capacity = capacityTotals(selection, ruleContext);
  const added = (name: TotalName): readonly (readonly [string, Contribution])[] =>
    name === "investment"
      ? investmentTotal(investmentSeries(selection, "EUR", dataset.rates)).rows.map(
          ({ readSite, converted, headline }) => [readSite.site.id, { value: converted.amount, claim: headline.claim }],
        )
      : capacity[name].rows.map(({ readSite, claim }) => [readSite.site.id, { value: claim.mw, claim }]);
  return new Map(totalNames.map((name) => [name, inOrder(selection, added(name))]));
}

function inOrder(selection: readonly ReadSite[], entries: readonly (readonly [string, Contribution])[]): Contributions {
  const found = new Map(entries);
  return new Map(
    selection.flatMap(({ site: { id } }) => {
      const one = found.get(id);
      return one === undefined ? [] : [[id, one] as const];
    }),
  );
}
