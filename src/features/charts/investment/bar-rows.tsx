import type { ReactNode } from "react";
import type { BarRow } from "../../../charts/rows/horizontal-bars";
import type { InvestmentRow } from "../../../domain/series/investment";
import type { Currency } from "../../../domain/record/money";
import type { View } from "../../../url/view/view";
import { words } from "#words/page";
import { moneyRounded, moneyTick, withSymbol } from "../../../words/format/money";
import { InvestmentCard } from "./investment-card";

/** A drawn investment as a row of bars; the views choose its name and cells. */
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
    others: row.others,
    inside: row.inside?.amount ?? null,
    remark: view.remarks ? remarkOf(row, currency) : null,
  };
}

/** What a bar needs said beside it: what a part covers, or the part inside a whole. */
function remarkOf({ headline, inside }: InvestmentRow, currency: Currency): string | null {
  if (headline.part) return headline.claim.scope;
  return inside ? words.investment.ofWhich(moneyRounded(inside.amount, currency)) : null;
}

/** The words of an axis of money whose largest amount is given. */
export function moneyTicks(
  largest: number,
  { currency, scale }: Pick<View, "currency" | "scale">,
): (value: number) => string {
  if (scale === "log") return (value) => moneyRounded(value, currency);
  const [size, unit] = largest >= 2e9 ? [1e9, "bn"] : [1e6, "mn"];
  return (value) => (value === 0 ? withSymbol("0", currency) : `${moneyTick(value, size)} ${unit}`);
}

/** The qualifier of a row in words, with "part" before it. */
export function qualifierOf({ headline }: InvestmentRow, before: string): string {
  return [...(headline.part ? [words.part] : []), ...(before === "" ? [] : [before])].join(" ");
}
