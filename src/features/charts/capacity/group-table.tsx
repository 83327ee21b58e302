import { Link } from "wouter";
import { printTotal } from "../../../domain/series/citable-total";
import { capacityStates, type CapacityState, type Stack } from "../../../domain/series/capacity";
import type { Grouping } from "../../../domain/selection/grouping";
import type { HeadlineBasis } from "../../../domain/headline/headline";
import { DataTable, type Column } from "../../../ui/table/data-table";
import { GroupName } from "../../../parts/sites/group-name";
import { useView } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";
import { capacityWords } from "#words/charts/capacity";
import { words } from "#words/page";
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
  const { citeHref } = useView();
  const rows = all.filter(({ stack }) => stack.rows.length > 0 || stack.aboveHeadline > 0);
  const columns: readonly Column<Row, string>[] = [
    { key: "group", head: choiceWords.group.names[by], cell: ({ stack: { key } }) => <GroupName {...name(key)} /> },
    { key: "basis", head: capacityWords.columns.basis, cell: ({ basis }) => capacityWords.basis[basis] },
    {
      key: "total",
      head: capacityWords.columns.total,
      figure: true,
      cell: ({ basis, stack: { key, total } }) =>
        total.mw === null ? (
          figure(null, capacityWords.none)
        ) : (
          <Link className="cite" href={citeHref(printTotal(basis, by, key))}>
            {capacityWords.amount(total.mw)}
          </Link>
        ),
    },
    {
      key: "sites",
      head: capacityWords.columns.sites,
      figure: true,
      cell: ({ stack: { total } }) => capacityWords.count(total.sites, total.upTo),
    },
    ...capacityStates
      .filter((of) => rows.some(({ stack }) => mwOf(stack, of) !== null))
      .map((of) => ({
        key: of,
        head: capacityWords.state[of],
        figure: true,
        cell: ({ stack }: Row) => figure(mwOf(stack, of), capacityWords.nothing),
      })),
  ];
  return (
    <DataTable
      caption={capacityWords.groupTable}
      columns={columns}
      rows={rows}
      idOf={({ basis, stack }) => `${basis} ${rowId(stack.key)}`}
      siteOf={({ stack }) => rowId(stack.key)}
      sort={null}
      selected={selected}
      hovered={hovered}
      onHover={onHover}
      words={words.list}
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
