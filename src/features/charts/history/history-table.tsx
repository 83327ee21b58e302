import { Link } from "../../../ui/dom/link";
import { useSources } from "../../../published/use-record";
import { isUndated, type Movement, type KnownTotal, type HistoryStep } from "../../../domain/series/history";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { Figure } from "../../../parts/claims/figure";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { historyWords } from "#words/charts/history";
import { statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { date } from "../../../words/format/date";
import { changeText, standingText, type Figures } from "./history-text";
import { useLinked } from "../../../url/links/linked";

/** A movement. `total` is set for the last one of a day, else null. */
type Row = Movement & { readonly total: number | null };

type Props = {
  steps: readonly HistoryStep[];
  figures: Figures;
};

/** Shows every movement in the order of the days, with the claims before and after it and the resulting total. */
export function HistoryTable({ steps, figures }: Props) {
  const { hovered, onHover } = useLinked();
  const { view, actions, citeHref } = useView();
  const sources = useSources();
  const rows: readonly Row[] = steps.flatMap(({ movements, total }) =>
    movements.map((movement, index) => ({ ...movement, total: index === movements.length - 1 ? total : null })),
  );
  const stated = (standing: KnownTotal | null) =>
    standing ? (
      <Figure text={standingText(standing)} href={citeHref(standing.claim.id)} />
    ) : (
      <span className="quiet-text">{historyWords.none_before}</span>
    );
  const after = ({ to, apart }: Row) =>
    to || !apart ? (
      stated(to)
    ) : (
      <Figure text={{ before: words.status[apart.value], figure: "" }} href={citeHref(apart.id)} />
    );
  const columns: readonly ChartTableColumn<Row>[] = [
    {
      key: "site",
      orderBy: ({ site }) => site.name,
      head: words.chart.site,
      cell: ({ site }) => (
        <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
          {site.name}
        </Link>
      ),
    },
    {
      key: "day",
      orderBy: ({ day }) => day,
      head: historyWords.columns.day,
      cell: (row) => `${date(row.day)}${isUndated(row) ? ` (${historyWords.undatedTag})` : ""}`,
    },
    {
      key: "from",
      orderBy: ({ from }) => from?.value ?? null,
      head: historyWords.columns.from,
      figure: true,
      cell: ({ from }) => stated(from),
    },
    { key: "to", orderBy: ({ to }) => to?.value ?? null, head: historyWords.columns.to, figure: true, cell: after },
    {
      key: "change",
      orderBy: ({ change }) => change,
      head: historyWords.columns.change,
      figure: true,
      cell: ({ change }) => changeText(change, figures),
    },
    {
      key: "total",
      orderBy: ({ total }) => total,
      head: historyWords.columns.total,
      figure: true,
      cell: ({ total }) => (total === null ? "" : figures.total(total)),
    },
    {
      key: "by",
      orderBy: ({ to, apart }) => {
        const claim = to?.claim ?? apart;
        return claim && sources.publisher(claim.source);
      },
      head: historyWords.columns.by,
      cell: ({ to, apart }) => {
        const claim = to?.claim ?? apart;
        return (
          claim && (
            <span>
              <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
              {statedText(claim.stated)}
            </span>
          )
        );
      },
    },
  ];
  return (
    <ChartTable
      order={view.order}
      onOrder={actions.orderBy}
      caption={historyWords.caption}
      columns={columns}
      rows={rows}
      idOf={({ day, site }) => `${day} ${site.id}`}
      siteOf={({ site }) => site.id}
      selected={view.site}
      hovered={hovered}
      onHover={onHover}
    />
  );
}
