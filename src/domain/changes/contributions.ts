import type { CapacityClaim, InvestmentClaim } from "../record/claim";
import { totalNames, type TotalName } from "../series/citable-total";
import type { ReadSite } from "../headline/read-site";
import { investmentSeries } from "../series/investment";
import type { ReadRecord } from "../headline/read-record";
import { capacityTotals, investmentTotal } from "../series/totals";

/** The amount that one site adds to a total, in EUR or MW, with its claim. */
export type Contribution = { readonly value: number; readonly claim: InvestmentClaim | CapacityClaim };

/** The contributions to one total by site id, in the order of the record. A site that adds nothing has no entry. */
export type Contributions = ReadonlyMap<string, Contribution>;

/** The contributions to every total. */
export type AllContributions = ReadonlyMap<TotalName, Contributions>;

/** Returns the unit of a total. */
export function unitOf(name: TotalName): "EUR" | "MW" {
  return name === "investment" ? "EUR" : "MW";
}

/** Returns what each site of a selection adds to each total, with amounts in EUR. */
export function contributionsOf(
  { dataset }: Pick<ReadRecord, "dataset">,
  selection: readonly ReadSite[],
): AllContributions {
  const capacity = capacityTotals(selection);
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
