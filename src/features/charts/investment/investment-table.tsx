import { useRecord, useSources } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { Headline } from "../../../domain/headline/headline";
import type { InvestmentClaim } from "../../../domain/record/claim";
import type { InvestmentSeries } from "../../../domain/series/investment";
import { moneyPerMw } from "../../../domain/series/bought";
import type { Rate } from "../../../domain/record/money";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { buildsColumn, columnsOfSite } from "../../../parts/frame/columns-of-site";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { perMwWords } from "#words/charts/per-mw";
import { chartPageWords } from "#words/charts/chart-pages";
import { investmentText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { perMwText } from "../../../words/text/money-text";
import { rateText } from "../../../words/text/rate-text";
import { useLinked } from "../../../url/links/linked";
import styles from "./investment.module.css";

type Row = {
  readonly readSite: ReadSite;
  readonly headline: Headline<InvestmentClaim>;
  readonly amount: number | null;
  readonly rate: Rate | null;
  readonly why: string | null;
};

type Props = { series: InvestmentSeries };

/**
 * Shows the rows of the chart as a table, in the same order, with the scope and exchange rate of each; then the amounts
 * that could not be converted.
 */
export function InvestmentTable({ series }: Props) {
  const { hovered, onHover } = useLinked();
  const { dataset } = useRecord();
  const { view, actions, citeHref } = useView();
  const sources = useSources();
  const sites = columnsOfSite(withCurrency("", view));
  const rows: readonly Row[] = [
    ...series.rows.map(({ readSite, headline, converted }) => ({
      readSite,
      headline,
      amount: converted.amount,
      rate: converted.rate,
      why: null,
    })),
    ...series.undrawn.map(({ readSite, headline, why }) => ({
      readSite,
      headline,
      amount: null,
      rate: null,
      why: words.investment.undrawn[why],
    })),
  ];
  const columns: readonly ChartTableColumn<Row>[] = [
    sites.site,
    { ...sites.status, wide: true },
    sites.place,
    buildsColumn(dataset),
    {
      key: "stated",
      orderBy: ({ headline }) => headline.claim.amount,
      head: words.investment.asStated,
      figure: true,
      oneLine: true,
      cell: ({ headline }) => (
        <Figure text={investmentText(headline.claim)} part={headline.part} href={citeHref(headline.claim.id)} />
      ),
    },
    {
      key: "converted",
      orderBy: ({ amount }) => amount,
      head: words.investment.inCurrency(view.currency),
      figure: true,
      oneLine: true,
      cell: ({ amount, why }) =>
        amount === null ? (
          <span className={`quiet-text ${styles.why}`}>{why}</span>
        ) : (
          moneyRounded(amount, view.currency)
        ),
    },
    {
      key: "rate",
      orderBy: ({ rate }) => rate && rate.from,
      head: words.card.rate,
      cell: ({ rate }) => rateText(rate),
      wide: true,
    },
    {
      key: "per_mw",
      orderBy: ({ headline }) => {
        const perMw = moneyPerMw(headline.claim, view.currency, dataset.rates);
        return perMw === null || typeof perMw === "string" ? null : perMw.amount;
      },
      head: perMwWords.head(view.currency),
      figure: true,
      oneLine: true,
      cell: ({ headline }) => {
        const text = perMwText(headline.claim, view.currency, dataset.rates);
        return text ? (
          <Figure text={text} href={citeHref(headline.claim.id)} />
        ) : (
          <span className="quiet-text">{words.notStated}</span>
        );
      },
    },
    {
      key: "covers",
      orderBy: ({ headline }) => headline.claim.scope,
      head: words.card.covers,
      cell: ({ headline }) => headline.claim.scope,
    },
    {
      key: "by",
      orderBy: ({ headline }) => sources.publisher(headline.claim.source),
      head: words.card.by,
      cell: ({ headline: { claim } }) => (
        <span>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {statedText(claim.stated)}
        </span>
      ),
    },
  ];
  return (
    <ChartTable
      order={view.order}
      onOrder={actions.orderBy}
      caption={chartPageWords.investment.title}
      columns={columns}
      rows={rows}
      idOf={(row) => row.readSite.site.id}
      selected={view.site}
      hovered={hovered}
      onHover={onHover}
    />
  );
}
