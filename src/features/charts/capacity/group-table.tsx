import { Link } from "../../../ui/dom/link";
import { printTotal } from "../../../domain/series/citable-total";
import { capacityStates, type CapacityState, type Stack } from "../../../domain/series/capacity";
import { untilYear, type Grouping } from "../../../domain/selection/grouping";
import { headlineBases, type HeadlineBasis } from "../../../domain/headline/headline";
import { ChartTable, type ChartTableColumn } from "../../../parts/frame/chart-table";
import { GroupName } from "../../../parts/sites/group-name";
import { useView } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";
import { capacityWords } from "#words/charts/capacity";
import { rowId, useGroups } from "./use-groups";
import { useLinked } from "../../../url/links/linked";

type Row = { readonly basis: HeadlineBasis; readonly stack: Stack };

type Props = {
  rows: readonly Row[];
  by: Grouping;
};

/** Shows the stacks of all bases as a table, in the order of the chart, with a column for each state that occurs. */
export function GroupTable({ rows: all, by }: Props) {
  const { hovered, onHover } = useLinked();
  const { name, selected } = useGroups(by);
  const { view, actions, citeHref } = useView();
  const rows = all.filter(({ stack }) => stack.rows.length > 0 || stack.aboveHeadline > 0);
  const columns: readonly ChartTableColumn<Row>[] = [
    {
      key: "group",
      orderBy: ({ stack: { key } }) => name(key).name,
      head: choiceWords.group.names[by],
      cell: ({ stack: { key } }) => <GroupName {...name(key)} />,
    },
    {
      key: "basis",
      orderBy: ({ basis }) => headlineBases.indexOf(basis),
      head: capacityWords.columns.basis,
      cell: ({ basis }) => capacityWords.basis[basis],
    },
    {
      key: "total",
      orderBy: ({ stack }) => stack.total.mw,
      head: capacityWords.columns.total,
      figure: true,
      cell: ({ basis, stack: { key, total } }) =>
        total.mw === null ? (
          figure(null, capacityWords.none)
        ) : untilYear(key) !== null ? (
          figure(total.mw, capacityWords.none)
        ) : (
          <Link className="cite" href={citeHref(printTotal(basis, by, key))}>
            {capacityWords.amount(total.mw)}
          </Link>
        ),
    },
    {
      key: "sites",
      orderBy: ({ stack }) => stack.total.sites,
      head: capacityWords.columns.sites,
      figure: true,
      cell: ({ stack: { total } }) => capacityWords.count(total.sites, total.upTo),
    },
    ...capacityStates
      .filter((of) => rows.some(({ stack }) => mwOf(stack, of) !== null))
      .map((of) => ({
        key: of,
        orderBy: ({ stack }: Row) => mwOf(stack, of),
        head: capacityWords.state[of],
        figure: true,
        cell: ({ stack }: Row) => figure(mwOf(stack, of), capacityWords.nothing),
      })),
  ];
  return (
    <ChartTable
      order={view.order}
      onOrder={actions.orderBy}
      caption={capacityWords.groupTable}
      columns={columns}
      rows={rows}
      idOf={({ basis, stack }) => `${basis} ${rowId(stack.key)}`}
      siteOf={({ stack }) => rowId(stack.key)}
      selected={selected}
      hovered={hovered}
      onHover={onHover}
    />
  );
}

function mwOf({ shares, aboveHeadline }: Stack, of: CapacityState): number | null {
  const mw = of === "ambition" ? aboveHeadline : (shares.get(of) ?? 0);
  return mw > 0 ? mw : null;
}

function figure(mw: number | null, none: string) {
  return mw === null ? <span className="quiet-text">{none}</span> : capacityWords.amount(mw);
}
