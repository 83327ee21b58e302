import { useMemo } from "react";
import { Link } from "../../ui/dom/link";
import type { OrganisationColumn } from "../../domain/overview/organisation-order";
import { organisationRows, sortedOrganisations, type OrganisationRow } from "../../domain/overview/organisations";
import type { Cell } from "../../domain/overview/status-matrix";
import type { ReadSite } from "../../domain/headline/read-site";
import { organisationName, undisclosed } from "../../domain/record/dataset";
import { printTotal, type TotalName } from "../../domain/series/citable-total";
import { totalCoverage } from "../../domain/series/total-coverage";
import { useRecord } from "../../published/use-record";
import { sumCell } from "../../parts/frame/sum-cell";
import shared from "../../parts/frame/record-page.module.css";
import { DataTable, type Column } from "../../ui/table/data-table";
import { useView, withCurrency } from "../../url/view/use-view";
import { organisationsWords as text } from "#words/records/organisations";
import { words } from "#words/page";
import { compareText } from "../../words/format/text";
import { noTotalText } from "../../words/text/totals/coverage-text";
import { rolesText } from "../../words/text/roles-text";
import { NamedBeside } from "./named-beside";
import styles from "./organisations.module.css";

type OrganisationKey = OrganisationColumn | "roles";

/** Lists the organisations that the selected sites name, with their roles and the totals of their sites. */
export function OrganisationTable({ selection }: { selection: readonly ReadSite[] }) {
  const { dataset, readSites, ruleContext } = useRecord();
  const { view, actions, citeHref } = useView();
  const { role, ranked, currency } = view;
  const name = (id: string) => organisationName(dataset, id) ?? id;
  const rows = useMemo(
    () => organisationRows(selection, role, { currency, ruleContext }),
    [selection, role, currency, ruleContext],
  );
  const shown = sortedOrganisations(rows, ranked, name, compareText);
  const sum = (
    key: OrganisationColumn,
    total: TotalName,
    of: (row: OrganisationRow) => Cell,
  ): Column<OrganisationRow, OrganisationKey> => ({
    key,
    head: text.columns[key],
    figure: true,
    sortable: true,
    descendingFirst: true,
    none: ({ sites }) =>
      sites.length === 0 ? text.noSite : noTotalText(totalCoverage(total, sites, { currency, ruleContext })),
    cell: (row) => {
      // The total of an operator can be cited; that of the sites of several roles is on no page.
      const isCitable =
        row.sites.length === row.roles.operator.now.length &&
        row.sites.every((one) => row.roles.operator.now.includes(one));
      const href = isCitable ? citeHref(printTotal(total, "operator", row.id)) : null;
      return sumCell({ total, cell: of(row), currency, href });
    },
  });
  const columns: readonly Column<OrganisationRow, OrganisationKey>[] = [
    {
      key: "organisation",
      head: text.columns.organisation,
      sortable: true,
      cell: ({ id }) => (
        <Link className="quiet" href={withCurrency(`/operators/${id}`, view)}>
          {name(id)}
        </Link>
      ),
    },
    { key: "roles", head: text.roles, cell: rolesText },
    {
      key: "sites",
      head: text.columns.sites,
      figure: true,
      sortable: true,
      descendingFirst: true,
      cell: ({ sites }) => String(sites.length),
    },
    sum("sum_it_load", "it_load", ({ sums }) => sums.megawatts.it_load),
    sum("sum_grid_connection", "grid_connection", ({ sums }) => sums.megawatts.grid_connection),
    sum("sum_unspecified", "unspecified", ({ sums }) => sums.megawatts.unspecified),
    sum("sum_investment", "investment", ({ sums }) => sums.money),
  ];
  // Only the whole record tells who is named at no site.
  const isWhole = role === null && view.asOf === null && selection.length === readSites.length;
  const atSites = new Set(rows.map(({ id }) => id));
  const beside = isWhole
    ? [...dataset.organisations.keys()].filter((id) => id !== undisclosed && !atSites.has(id))
    : [];
  if (rows.length === 0 && role !== null)
    return (
      <p className={styles.empty} role="status">
        {text.empty(text.role.names[role], selection.length)}{" "}
        <button type="button" className="button" onClick={() => actions.chooseRole(null)}>
          {text.withoutRole}
        </button>
      </p>
    );
  return (
    <>
      <p className={styles.count}>{text.count(rows.length)}</p>
      <DataTable
        className={shared.sums}
        caption={text.caption}
        columns={columns}
        rows={shown}
        idOf={({ id }) => id}
        sort={ranked}
        onSort={(key, descendingFirst) => {
          if (key !== "roles") actions.rankBy(key, descendingFirst);
        }}
        words={words.list}
      />
      {beside.length > 0 && <NamedBeside ids={beside} />}
    </>
  );
}
