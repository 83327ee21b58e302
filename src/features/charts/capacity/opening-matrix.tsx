import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { capacityYears, type YearSpan, type YearCell, type YearRow } from "../../../domain/tables/capacity-years";
import { totalOf, type BasisSeries } from "../../../domain/series/capacity";
import { printTotal } from "../../../domain/series/citable-total";
import { groupFilters, type Grouping } from "../../../domain/selection/grouping";
import { DataTable, type Column } from "../../../ui/table/data-table";
import { GroupName } from "../../../parts/sites/group-name";
import { useView } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";
import { capacityWords } from "#words/charts/capacity";
import { words } from "#words/page";
import { sitesHref } from "../../../url/links/group-link";
import { path } from "./capacity-text";
import { rowId, useGroups } from "./use-groups";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./capacity.module.css";

type Props = {
  series: BasisSeries;
  /** The grouping of the chart; sites are counted by country. */
  by: Grouping;
};

/**
 * Shows the MW of one basis by group and opening year. A figure leads to the sites that may open then; the sums of a
 * group and of a year can be cited.
 */
export function OpeningMatrix({ series: { basis, rows }, by: chosen }: Props) {
  const { reading } = useRecord();
  const { view, citeHref } = useView();
  const by = chosen === "site" ? "country" : chosen;
  const { name, selected } = useGroups(by);
  const { columns, rows: groups, all, partDated } = capacityYears(rows, by, Number(reading.day.slice(0, 4)));
  const { mw } = totalOf(rows);
  if (mw === null) return null;
  const title = capacityWords.years.title(capacityWords.mw(mw), capacityWords.basis[basis]);
  const noDate = choiceWords.group.unnamed.year;
  const isAll = (row: YearRow) => row === all;

  const cell = (row: YearRow, column: YearSpan, own: YearCell) => {
    if (own.mw === null)
      return (
        <span className="quiet-text" data-none>
          {capacityWords.years.none} <span className={styles.count} />
        </span>
      );
    const figure = capacityWords.amount(own.mw);
    const filters = isAll(row) ? view.filters : groupFilters(row.key, by, view.filters);
    const of = (link: React.ReactNode) => (
      <>
        {link} <span className={styles.count}>{own.sites}</span>
      </>
    );
    if (isAll(row) && column !== null && column.from !== null)
      return of(
        <Link className="cite" href={citeHref(printTotal(basis, "year", String(column.from)))}>
          {figure}
        </Link>,
      );
    if (column === null || filters === null) return of(figure);
    return of(
      <Link
        className="quiet"
        href={sitesHref(path, view, { ...filters, opens: column })}
        title={capacityWords.years.drill(isAll(row) ? null : name(row.key).name, capacityWords.years.span(column))}
      >
        {figure}
      </Link>,
    );
  };

  const table: readonly Column<YearRow, string>[] = [
    {
      key: "group",
      head: choiceWords.group.names[by],
      cell: (row) => (isAll(row) ? <b>{capacityWords.years.all}</b> : <GroupName {...name(row.key)} />),
    },
    ...columns.map((column, index) => ({
      key: column === null ? "none" : String(column.to),
      head: column === null ? noDate : capacityWords.years.span(column),
      figure: true,
      cell: (row: YearRow) => cell(row, column, row.cells[index] ?? { mw: null, sites: 0 }),
    })),
    {
      key: "together",
      head: capacityWords.years.together,
      figure: true,
      cell: (row) => (
        <>
          <b>
            <Link className="cite" href={citeHref(isAll(row) ? printTotal(basis) : printTotal(basis, by, row.key))}>
              {capacityWords.amount(row.together.mw ?? 0)}
            </Link>
          </b>{" "}
          <span className={styles.count}>{row.together.sites}</span>
        </>
      ),
    },
  ];
  return (
    <section className={panel.section} aria-labelledby={`years-${basis}`}>
      <h2 id={`years-${basis}`}>{title}</h2>
      <p className={panel.note}>
        {capacityWords.years.note}
        {partDated.mw !== null && ` ${capacityWords.years.partDated(noDate, partDated.sites, partDated.mw)}`}
      </p>
      <DataTable
        caption={title}
        className={styles.matrix}
        columns={table}
        rows={[...groups, all]}
        idOf={(row) => (isAll(row) ? "all" : rowId(row.key))}
        sort={null}
        selected={selected}
        words={words.list}
      />
    </section>
  );
}
