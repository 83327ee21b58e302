import { useMemo, type ReactNode } from "react";
import { groupSums, type GroupSums } from "../../domain/overview/group-sums";
import type { Cell } from "../../domain/overview/status-matrix";
import type { ReadSite } from "../../domain/headline/read-site";
import { printTotal, type TotalName } from "../../domain/series/citable-total";
import { totalCoverage } from "../../domain/series/total-coverage";
import { sumCell } from "../../parts/frame/sum-cell";
import shared from "../../parts/frame/record-page.module.css";
import { useRecord } from "../../published/use-record";
import { DataTable, type Column } from "../../ui/table/data-table";
import { useView } from "../../url/view/use-view";
import { organisationsWords } from "#words/records/organisations";
import { words } from "#words/page";
import { noTotalText } from "../../words/text/totals/coverage-text";

type Key = "group" | "sites" | TotalName;

type Props = {
  sites: readonly ReadSite[];
  by: "country" | "zone";
  caption: string;
  /** The head of the first column. */
  head: string;
  /** Renders the name of a group. */
  name: (key: string | null) => ReactNode;
};

/** Shows the totals of sites by country or bidding zone, each with the number of sites in it and the way to cite it. */
export function SumsTable({ sites, by, caption, head, name }: Props) {
  const { ruleContext } = useRecord();
  const { view, citeHref } = useView();
  const { currency } = view;
  const rows = useMemo(() => groupSums(sites, by, { currency, ruleContext }), [sites, by, currency, ruleContext]);
  const sum = (total: TotalName, title: string, of: (row: GroupSums) => Cell): Column<GroupSums, Key> => ({
    key: total,
    head: title,
    figure: true,
    none: (row) => noTotalText(totalCoverage(total, row.sites, { currency, ruleContext })),
    cell: (row) => sumCell({ total, cell: of(row), currency, href: citeHref(printTotal(total, by, row.key)) }),
  });
  const { columns } = organisationsWords;
  return (
    <DataTable
      className={shared.sums}
      caption={caption}
      columns={[
        { key: "group", head, cell: ({ key }) => name(key) },
        { key: "sites", head: columns.sites, figure: true, cell: ({ sums }) => String(sums.sites) },
        sum("it_load", columns.sum_it_load, ({ sums }) => sums.megawatts.it_load),
        sum("grid_connection", columns.sum_grid_connection, ({ sums }) => sums.megawatts.grid_connection),
        sum("unspecified", columns.sum_unspecified, ({ sums }) => sums.megawatts.unspecified),
        sum("investment", columns.sum_investment, ({ sums }) => sums.money),
      ]}
      rows={rows}
      idOf={({ key }) => key ?? ""}
      sort={null}
      words={words.list}
    />
  );
}
