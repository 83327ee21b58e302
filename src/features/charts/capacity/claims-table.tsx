import { useRecord, useSources } from "../../../published/use-record";
import { stacksOf, type BasisSeries, type CapacityRow } from "../../../domain/series/capacity";
import { organisationName } from "../../../domain/record/dataset";
import type { Grouping } from "../../../domain/selection/grouping";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import { Figure } from "../../../parts/claims/figure";
import { SiteLink } from "../../../parts/sites/site-link";
import { DataTable, type Column } from "../../../ui/table/data-table";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { capacityWords } from "#words/charts/capacity";
import { statedText, statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { fullPlaceOf } from "../../../words/text/place-text";
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
  const { view, citeHref } = useView();
  const sources = useSources();
  const rows: readonly Row[] = series.flatMap((one) =>
    stacksOf(one, by).flatMap((stack) => stack.rows.map((row) => ({ ...row, basis: one.basis }))),
  );
  const columns: readonly Column<Row, string>[] = [
    {
      key: "site",
      head: words.chart.site,
      cell: ({ readSite }) => <SiteLink readSite={readSite} href={withCurrency(`/sites/${readSite.site.id}`, view)} />,
    },
    { key: "place", head: words.list.place, cell: ({ readSite }) => fullPlaceOf(readSite.site), wide: true },
    {
      key: "operator",
      head: words.filter.operator,
      cell: ({ readSite }) => organisationName(dataset, readSite.site.operator) ?? words.unnamed,
      wide: true,
    },
    { key: "status", head: words.field.status, cell: ({ readSite }) => statusText(readSite) },
    { key: "basis", head: capacityWords.columns.basis, cell: ({ basis }) => capacityWords.basis[basis] },
    {
      key: "headline",
      head: capacityWords.columns.headline,
      figure: true,
      cell: ({ claim }) => <Figure href={citeHref(claim.id)} text={megawattText(claim)} />,
    },
    {
      key: "stage",
      head: capacityWords.columns.stage,
      cell: ({ claim, running }) => capacityWords.stage[running === claim ? "operating" : "full_build"],
    },
    {
      key: "running",
      head: capacityWords.columns.running,
      figure: true,
      cell: ({ running }) =>
        running ? (
          <Figure href={citeHref(running.id)} text={megawattText(running)} />
        ) : (
          <span className="quiet-text">{words.notStated}</span>
        ),
    },
    { key: "covers", head: words.card.covers, cell: ({ claim }) => claim.scope, wide: true },
    {
      key: "by",
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
      <DataTable
        caption={capacityWords.siteTable}
        columns={columns}
        rows={rows}
        idOf={({ readSite, basis }) => `${readSite.site.id} ${basis}`}
        siteOf={({ readSite }) => readSite.site.id}
        sort={null}
        selected={view.site}
        hovered={hovered}
        onHover={onHover}
        words={words.list}
      />
    </>
  );
}
