import { useSources } from "../../../../published/use-record";
import type { Contract, ContractSeries } from "../../../../domain/series/contracts";
import type { Rate } from "../../../../domain/record/money";
import { ChartTable, type ChartTableColumn } from "../../../../parts/frame/chart-table";
import { columnsOfSite } from "../../../../parts/frame/columns-of-site";
import { Figure } from "../../../../parts/claims/figure";
import { SourceRef } from "../../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../../url/view/use-view";
import { investmentText, statedText } from "../../../../words/text/claim-text";
import { contractWords } from "#words/charts/contracts";
import { words } from "#words/page";
import { moneyRounded } from "../../../../words/format/money";
import { rateText } from "../../../../words/text/rate-text";

/** A row. `converted` is the amount in the reader's currency, or the reason why there is none. */
type Row = Contract & { readonly converted: string; readonly amount: number | null; readonly rate: Rate | null };

/** Shows the rows of the bars as a table, in the same order, then the amounts that could not be converted. */
export function ContractTable({ series }: { series: ContractSeries }) {
  const { view, actions, citeHref } = useView();
  const sources = useSources();
  const sites = columnsOfSite(withCurrency("", view));
  const rows: readonly Row[] = [
    ...series.rows.map(({ converted, ...row }) => ({
      ...row,
      converted: moneyRounded(converted.amount, view.currency),
      amount: converted.amount,
      rate: converted.rate,
    })),
    ...series.undrawn.map(({ why, ...row }) => ({
      ...row,
      converted: words.investment.undrawn[why],
      amount: null,
      rate: null,
    })),
  ];
  const columns: readonly ChartTableColumn<Row>[] = [
    sites.site,
    { ...sites.status, wide: true },
    sites.place,
    {
      key: "stated",
      orderBy: ({ claim }) => claim.amount,
      head: words.investment.asStated,
      figure: true,
      oneLine: true,
      cell: ({ claim }) => <Figure text={investmentText(claim)} href={citeHref(claim.id)} />,
    },
    {
      key: "converted",
      orderBy: ({ amount }) => amount,
      head: words.investment.inCurrency(view.currency),
      figure: true,
      oneLine: true,
      cell: ({ converted, amount }) => (amount !== null ? converted : <span className="quiet-text">{converted}</span>),
    },
    { key: "covers", orderBy: ({ claim }) => claim.scope, head: words.card.covers, cell: ({ claim }) => claim.scope },
    {
      key: "by",
      orderBy: ({ claim }) => sources.publisher(claim.source),
      head: words.card.by,
      cell: ({ claim, repeats }) => (
        <span>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {statedText(claim.stated)}
          {repeats > 0 && `; ${contractWords.repeats(repeats)}`}
        </span>
      ),
    },
    {
      key: "rate",
      orderBy: ({ rate }) => rate && rate.from,
      head: words.card.rate,
      cell: ({ rate }) => rateText(rate),
      wide: true,
    },
  ];
  return (
    <ChartTable
      order={view.order}
      onOrder={actions.orderBy}
      caption={contractWords.caption}
      columns={columns}
      rows={rows}
      idOf={({ claim }) => claim.id}
      siteOf={({ readSite }) => readSite.site.id}
      selected={view.site}
    />
  );
}
