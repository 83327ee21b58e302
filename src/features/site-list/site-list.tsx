import { Link } from "wouter";
import { useRecord } from "../../data/use-record";
import type { CapacityClaim } from "../../domain/claim";
import { usualColumns } from "../../domain/columns";
import { organisationName } from "../../domain/dataset";
import type { Facts } from "../../domain/facts";
import { sorted, sourceCount } from "../../domain/sorting";
import type { Slip } from "../../domain/slip";
import { Glyph } from "../../marks/glyph";
import { DataTable, type Column } from "../../ui/data-table";
import { Figure } from "../../ui/figure";
import { useView, withCurrency } from "../../url/use-view";
import { datedOpeningText, investmentText } from "../../words/claim-text";
import { words } from "../../words/en";
import { readingWords } from "../../words/en-reading";
import { compareText, figureQualifier, integer, megawatts } from "../../words/format";
import styles from "./site-list.module.css";

type Props = { selection: readonly Facts[]; hovered: string | null; onHover: (id: string | null) => void };
type ListColumn = Column<Facts, SortColumn | "basis">;

/** The columns of the list. */
const listColumns = ["name", ...usualColumns] as const;

type SortColumn = Exclude<(typeof listColumns)[number], "basis">;

const sortColumns = listColumns.filter((column) => column !== "basis");

/** What a column holds, and so how its two orders are called. */
const orderOf: Record<SortColumn, keyof typeof words.list.orders> = {
  name: "name",
  municipality: "name",
  operator: "name",
  status: "status",
  opening: "date",
  slip: "figure",
  capacity: "figure",
  investment: "figure",
  claims: "figure",
  sources: "figure",
};

/** The sites of the selection as a sortable table: the accessible map. */
export function SiteList({ selection, hovered, onHover }: Props) {
  const { dataset, judge } = useRecord();
  const { view, actions, citeHref } = useView();
  const operatorName = ({ site }: Facts) => organisationName(dataset, site.operator);
  const rows = sorted(selection, view.sort, {
    organisationName: (id) => organisationName(dataset, id) ?? id,
    compareText,
    judge,
  });
  const sort = sortColumns.find((column) => column === view.sort.column) ?? "name";
  const labels = words.list.columns;

  // A phone has no column of its own for the basis: it stands with the figure.
  const unitOf = ({ basis, stage }: CapacityClaim) =>
    `MW, ${words.capacityOf[stage]}${basis === "unspecified" ? "" : `, ${words.onBasis[basis]}`}`;

  const columns: readonly ListColumn[] = [
    {
      key: "name",
      head: labels.name,
      sortable: true,
      cell: ({ site, status }) => (
        <span className={styles.name}>
          <Glyph status={status} />
          <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
            {site.name}
          </Link>
        </span>
      ),
    },
    {
      key: "municipality",
      head: labels.municipality,
      sortable: true,
      cell: ({ site }) => `${site.municipality}, ${site.country}`,
    },
    {
      key: "operator",
      head: labels.operator,
      sortable: true,
      wide: true,
      cell: (facts) =>
        facts.site.operator === null ? (
          <span className="quiet-text">{words.unnamed}</span>
        ) : (
          <Link className="quiet" href={withCurrency(`/operators/${facts.site.operator}`, view)}>
            {operatorName(facts)}
          </Link>
        ),
    },
    {
      key: "status",
      head: labels.status,
      sortable: true,
      oneLine: true,
      cell: ({ status }) =>
        status === "unknown" ? <span className="quiet-text">{words.notStated}</span> : words.status[status],
    },
    {
      key: "opening",
      head: labels.opening,
      sortable: true,
      oneLine: true,
      figure: true,
      cell: ({ opening, spreads }) => (
        <Figure
          text={opening && datedOpeningText(opening.claim)}
          part={opening?.part ?? false}
          href={opening && citeHref(opening.claim.id)}
          disputed={spreads.opening !== null}
        />
      ),
    },
    {
      key: "slip",
      head: labels.slip,
      sortable: true,
      figure: true,
      descendingFirst: true,
      wide: true,
      oneLine: true,
      cell: ({ slip }) => (slip ? slipCell(slip, citeHref(slip.first.id)) : null),
    },
    {
      key: "capacity",
      head: labels.capacity,
      sortable: true,
      figure: true,
      descendingFirst: true,
      cell: ({ capacity, spreads }) => (
        <>
          <Figure
            part={capacity?.part ?? false}
            href={capacity && citeHref(capacity.claim.id)}
            disputed={spreads.capacity !== null}
            text={
              capacity && {
                before: figureQualifier(capacity.claim.qualifier),
                figure: megawatts(capacity.claim.mw),
              }
            }
          />
          {capacity && <span className={styles.unit}> {unitOf(capacity.claim)}</span>}
        </>
      ),
    },
    {
      key: "basis",
      oneLine: true,
      head: words.list.basis,
      cell: ({ capacity }) =>
        capacity && (
          <span className="quiet-text">
            {words.list.basisAndStage(words.capacityOf[capacity.claim.stage], words.basis[capacity.claim.basis])}
          </span>
        ),
    },
    {
      key: "investment",
      head: labels.investment,
      sortable: true,
      figure: true,
      descendingFirst: true,
      cell: ({ investment, spreads }) => (
        <Figure
          text={investment && investmentText(investment.claim)}
          part={investment?.part ?? false}
          href={investment && citeHref(investment.claim.id)}
          disputed={spreads.investment !== null}
        />
      ),
    },
    {
      key: "claims",
      head: labels.claims,
      sortable: true,
      figure: true,
      descendingFirst: true,
      wide: true,
      cell: ({ site }) => integer(site.claims.length),
    },
    {
      key: "sources",
      head: labels.sources,
      sortable: true,
      figure: true,
      descendingFirst: true,
      cell: (facts) => integer(sourceCount(facts)),
    },
  ];

  const order = words.list.orders[orderOf[sort]][view.sort.descending ? "down" : "up"];

  return (
    <section className={styles.list} aria-labelledby="list-title">
      <header className={styles.head}>
        <h2 id="list-title">{words.list.title(selection.length)}</h2>
        <div className={styles.sort}>
          <select
            aria-label={words.list.sort}
            value={sort}
            onChange={(event) => {
              const column = columns.find(({ key }) => key === event.target.value);
              const key = sortColumns.find((known) => known === column?.key);
              if (key) actions.sortBy(key, column?.descendingFirst ?? false);
            }}
          >
            {sortColumns.map((column) => (
              <option key={column} value={column}>
                {labels[column]}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="button"
            aria-label={words.list.turn(order)}
            onClick={() => actions.sortBy(view.sort.column, !view.sort.descending)}
          >
            {order}
          </button>
        </div>
      </header>
      <DataTable
        className={styles.table}
        caption={`${words.list.caption}. ${words.list.sortedBy(labels[sort], order)}`}
        columns={columns}
        rows={rows}
        idOf={({ site }) => site.id}
        sort={view.sort}
        onSort={(key, descendingFirst) => {
          if (key !== "basis") actions.sortBy(key, descendingFirst);
        }}
        words={words.list}
        selected={view.site}
        hovered={hovered}
        onHover={onHover}
        onSelect={(id) => actions.selectSite(id === view.site ? null : id)}
      />
    </section>
  );
}

/** The months of a slip, leading to the date stated first; of dates that overlap the word that there is none. */
function slipCell({ months }: Slip, href: string): React.ReactNode {
  return months ? (
    <Figure text={{ before: "", figure: readingWords.slip.range(months.shortest, months.longest) }} href={href} />
  ) : (
    <span className="quiet-text">{readingWords.slip.noneShort}</span>
  );
}
