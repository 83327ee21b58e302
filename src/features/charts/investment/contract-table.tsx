import { useSources } from "../../../published/use-record";
import type { Contract, ContractSeries } from "../../../domain/series/contracts";
import type { Rate } from "../../../domain/record/money";
import { DataTable, type Column } from "../../../ui/table/data-table";
import { Figure } from "../../../parts/claims/figure";
import { SiteLink } from "../../../parts/sites/site-link";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { investmentText, statedText, statusText } from "../../../words/text/claim-text";
import { contractWords } from "#words/charts/contracts";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { fullPlaceOf } from "../../../words/text/place-text";
import { rateText } from "../../../words/text/rate-text";

/** A row. `converted` is the amount in the reader's currency, or the reason why there is none. */
type Row = Contract & { readonly converted: string; readonly isConverted: boolean; readonly rate: Rate | null };

/** Shows the rows of the bars as a table, in the same order, then the amounts that could not be converted. */
export function ContractTable({ series }: { series: ContractSeries }) {
  const { view, citeHref } = useView();
  const sources = useSources();
  const rows: readonly Row[] = [
    ...series.rows.map(({ converted, ...row }) => ({
      ...row,
      converted: moneyRounded(converted.amount, view.currency),
      isConverted: true,
      rate: converted.rate,
    })),
    ...series.undrawn.map(({ why, ...row }) => ({
      ...row,
      converted: words.investment.undrawn[why],
      isConverted: false,
      rate: null,
    })),
  ];
  const columns: readonly Column<Row, string>[] = [
    {
      key: "site",
      head: words.chart.site,
      cell: ({ readSite }) => <SiteLink readSite={readSite} href={withCurrency(`/sites/${readSite.site.id}`, view)} />,
    },
    { key: "status", head: words.field.status, cell: ({ readSite }) => statusText(readSite), wide: true },
    { key: "place", head: words.list.place, cell: ({ readSite }) => fullPlaceOf(readSite.site), wide: true },
    {
      key: "stated-amount",
      head: words.investment.asStated,
      figure: true,
      oneLine: true,
      cell: ({ claim }) => <Figure text={investmentText(claim)} href={citeHref(claim.id)} />,
    },
    {
      key: "converted",
      head: words.investment.inCurrency(view.currency),
      figure: true,
      oneLine: true,
      cell: ({ converted, isConverted }) => (isConverted ? converted : <span className="quiet-text">{converted}</span>),
    },
    { key: "covers", head: words.card.covers, cell: ({ claim }) => claim.scope },
    {
      key: "by",
      head: words.card.by,
      cell: ({ claim, repeats }) => (
        <span>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {statedText(claim.stated)}
          {repeats > 0 && `; ${contractWords.repeats(repeats)}`}
        </span>
      ),
    },
    { key: "rate", head: words.card.rate, cell: ({ rate }) => rateText(rate), wide: true },
  ];
  return (
    <DataTable
      caption={contractWords.caption}
      columns={columns}
      rows={rows}
      idOf={({ claim }) => claim.id}
      siteOf={({ readSite }) => readSite.site.id}
      sort={null}
      selected={view.site}
      words={words.list}
    />
  );
}
