import { useRecord, useSources } from "../../../published/use-record";
import { stacksOf, type BasisSeries, type CapacityRow } from "../../../domain/series/capacity";
import type { Grouping } from "../../../domain/selection/grouping";
import { headlineBases, type HeadlineBasis } from "../../../domain/headline/headline";
import { Figure } from "../../../parts/claims/figure";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { buildsColumn, columnsOfSite } from "../../../parts/frame/columns-of-site";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { capacityWords } from "#words/charts/capacity";
import { stageText, statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { megawattText } from "./capacity-text";
import styles from "./capacity.module.css";
import { useLinked } from "../../../url/links/linked";

type Row = CapacityRow & { readonly basis: HeadlineBasis };

type Props = {
  series: readonly BasisSeries[];
  by: Grouping;
};

/** Shows the headline of every bar as a table, in the order of the bars, with its source. */
export function ClaimsTable({ series, by }: Props) {
  const { hovered, onHover } = useLinked();
  const { dataset } = useRecord();
  const { view, actions, citeHref } = useView();
  const sources = useSources();
  const sites = columnsOfSite(withCurrency("", view));
  const rows: readonly Row[] = series.flatMap((one) =>
    stacksOf(one, by).flatMap((stack) => stack.rows.map((row) => ({ ...row, basis: one.basis }))),
  );
  const columns: readonly ChartTableColumn<Row>[] = [
    sites.site,
    sites.status,
    sites.place,
    buildsColumn(dataset),
    {
      key: "basis",
      orderBy: ({ basis }) => headlineBases.indexOf(basis),
      head: capacityWords.columns.basis,
      cell: ({ basis }) => capacityWords.basis[basis],
    },
    {
      key: "headline",
      orderBy: ({ claim }) => claim.mw,
      head: capacityWords.columns.headline,
      figure: true,
      cell: ({ claim }) => <Figure href={citeHref(claim.id)} text={megawattText(claim)} />,
    },
    {
      key: "stage",
      orderBy: ({ claim, running }) => (running === claim ? 1 : 0),
      head: capacityWords.columns.stage,
      cell: ({ readSite, claim }) => stageText(claim, readSite.status),
    },
    {
      key: "running",
      orderBy: ({ running }) => running?.mw ?? null,
      head: capacityWords.columns.running,
      figure: true,
      cell: ({ readSite, running, shares }) =>
        running ? (
          <>
            <Figure href={citeHref(running.id)} text={megawattText(running)} />
            {shares.has("in_place") && <span className="quiet-text"> {capacityWords.notRunning(readSite.status)}</span>}
          </>
        ) : (
          <span className="quiet-text">{words.notStated}</span>
        ),
    },
    {
      key: "covers",
      orderBy: ({ claim }) => claim.scope,
      head: words.card.covers,
      cell: ({ claim }) => claim.scope,
      wide: true,
    },
    {
      key: "by",
      orderBy: ({ claim }) => sources.publisher(claim.source),
      head: words.card.by,
      cell: ({ claim }) => (
        <span>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {statedText(claim.stated)}
        </span>
      ),
    },
  ];
  return (
    <>
      {by !== "site" && <h2 className={styles.tableHead}>{capacityWords.siteTable}</h2>}
      <ChartTable
        order={view.order}
        onOrder={actions.orderBy}
        caption={capacityWords.siteTable}
        columns={columns}
        rows={rows}
        idOf={({ readSite, basis }) => `${readSite.site.id} ${basis}`}
        siteOf={({ readSite }) => readSite.site.id}
        selected={view.site}
        hovered={hovered}
        onHover={onHover}
      />
    </>
  );
}
