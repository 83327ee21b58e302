import type { ReactNode } from "react";
import type { BarRow } from "../../../charts/rows/bar-row";
import type { InvestmentRow } from "../../../domain/series/investment";
import { isApart } from "../../../domain/record/status";
import type { Currency } from "../../../domain/record/money";
import type { View } from "../../../url/view/view";
import { words } from "#words/page";
import { moneyRounded, moneyTick, withSymbol } from "../../../words/format/money";
import { InvestmentCard } from "./investment-card";

/** Returns an investment as a row of the bar chart, with the name and cells of the view. */
export function toBarRow(
  row: InvestmentRow,
  currency: Currency,
  view: { readonly name: ReactNode; readonly cells: readonly ReactNode[]; readonly remarks: boolean },
): BarRow {
  return {
    id: row.readSite.site.id,
    name: view.name,
    cells: view.cells,
    card: <InvestmentCard row={row} />,
    status: row.readSite.status,
    value: row.converted.amount,
    part: row.headline.part,
    qualifier: row.headline.claim.qualifier,
    aggregatorOnly: row.readSite.aggregatorOnly.investment,
    others: row.others,
    inside: row.inside?.amount ?? null,
    remark: view.remarks ? remarkOf(row, currency) : null,
  };
}

/**
 * Returns the note next to a bar: the scope of a part, the part inside a whole, or that the site is paused or cancelled;
 * null if there is none.
 */
function remarkOf({ readSite: { status }, headline, inside }: InvestmentRow, currency: Currency): string | null {
  if (headline.part) return headline.claim.scope;
  if (isApart(status)) return words.investment.pausedApart(words.status[status]);
  return inside ? words.investment.ofWhich(moneyRounded(inside.amount, currency)) : null;
}

/** Returns the function for the labels of a money axis up to `largest`. */
export function moneyTicks(
  largest: number,
  { currency, scale }: Pick<View, "currency" | "scale">,
): (value: number) => string {
  if (scale === "log") return (value) => moneyRounded(value, currency);
  const [size, unit] = largest >= 2e9 ? [1e9, "bn"] : [1e6, "mn"];
  return (value) => (value === 0 ? withSymbol("0", currency) : `${moneyTick(value, size)} ${unit}`);
}

/** Returns the qualifier of a row in words, after "part" if it is one. */
export function qualifierOf({ headline }: InvestmentRow, before: string): string {
  return [...(headline.part ? [words.part] : []), ...(before === "" ? [] : [before])].join(" ");
}
