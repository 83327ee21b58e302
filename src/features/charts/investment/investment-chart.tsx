import type { ReadSite } from "../../../domain/headline/read-site";
import type { InvestmentRow, InvestmentSeries } from "../../../domain/series/investment";
import { SiteLink } from "../../../parts/sites/site-link";
import { useLinked } from "../../../url/links/linked";
import { useView, withCurrency } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { investmentText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { readText } from "../../../words/text/read-text";
import { AmountBars, useAmountCells } from "./amount-bars";
import { qualifierOf, toBarRow } from "./bar-rows";

type Props = {
  series: InvestmentSeries;
  selection: readonly ReadSite[];
};

/** Shows every drawn investment of the selection as a bar, with the amount as stated, its source and its date. */
export function InvestmentChart({ series: { rows }, selection }: Props) {
  const { selected } = useLinked();
  const { view } = useView();
  const cells = useAmountCells();
  const [largest] = rows;
  const href = ({ readSite }: InvestmentRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  return (
    <AmountBars
      name={chartPageWords.investment.title}
      label={words.investment.summary(
        rows.length,
        selection.length,
        largest ? `${largest.readSite.site.name}, ${moneyRounded(largest.converted.amount, view.currency)}` : null,
        readText(view),
      )}
      rows={rows.map((row) => ({
        ...toBarRow(row, view.currency, {
          name: <SiteLink readSite={row.readSite} href={href(row)} />,
          cells: cells(row.headline.claim, row.converted, qualifierOf(row, investmentText(row.headline.claim).before)),
          remarks: true,
        }),
        href: href(row),
      }))}
      selected={selected}
    />
  );
}
