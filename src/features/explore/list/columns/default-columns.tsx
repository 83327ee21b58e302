import { Link } from "wouter";
import { organisationName } from "../../../../domain/record/dataset";
import type { defaultColumns } from "../../../../domain/tables/list-columns";
import { sourceCount } from "../../../../domain/tables/sorting";
import { Figure } from "../../../../parts/claims/figure";
import { InvestmentFigure } from "../../../../parts/claims/investment-figure";
import { ScheduleCell } from "../../../../parts/sites/schedule-cell";
import { StatusCell } from "../../../../parts/sites/status-cell";
import { withCurrency } from "../../../../url/view/use-view";
import { datedOpeningText } from "../../../../words/text/claim-text";
import { words } from "#words/page";
import { compareWords } from "#words/compare/compare-list";
import { figureQualifier } from "#words/qualifiers";
import { integer, megawatts } from "../../../../words/format/number";
import type { ColumnsOf, ListColumn, ListContext } from "./list-column";
import { SiteName } from "../site-name";
import styles from "../site-list.module.css";
import { CompareCell } from "../compare-cell";

const heads = words.list.columns;
const figure = { figure: true, descendingFirst: true } as const;

/** Returns the default columns of the list, the name first. */
export function usualListColumns({
  dataset,
  view,
  citeHref,
}: ListContext): ColumnsOf<"name" | (typeof defaultColumns)[number]> {
  const column = (key: keyof typeof heads, cell: ListColumn["cell"], own: Partial<ListColumn> = {}): ListColumn => ({
    key,
    head: heads[key],
    sortable: true,
    cell,
    ...own,
  });
  return {
    name: column("name", (readSite) => (
      <SiteName
        readSite={readSite}
        href={withCurrency(`/sites/${readSite.site.id}`, view)}
        q={view.filters.q}
        selected={readSite.site.id === view.site}
      />
    )),
    municipality: column("municipality", ({ site }) => `${site.municipality}, ${site.country}`),
    operator: column(
      "operator",
      ({ site: { operator } }) =>
        operator === null ? (
          <span className="quiet-text">{words.unnamed}</span>
        ) : (
          <Link className="quiet" href={withCurrency(`/operators/${operator}`, view)}>
            {organisationName(dataset, operator)}
          </Link>
        ),
      { wide: true },
    ),
    status: column("status", (readSite) => <StatusCell readSite={readSite} citeHref={citeHref} />, { oneLine: true }),
    opening: column(
      "opening",
      ({ opening, disagreements, aggregatorOnly }) => (
        <Figure
          text={opening && datedOpeningText(opening.claim)}
          part={opening?.part ?? false}
          href={opening && citeHref(opening.claim.id)}
          disputed={disagreements.opening !== null}
          aggregatorOnly={aggregatorOnly.opening}
        />
      ),
      { figure: true, oneLine: true },
    ),
    schedule: column("schedule", ({ schedule }) => <ScheduleCell schedule={schedule} citeHref={citeHref} />, {
      descendingFirst: true,
    }),
    capacity: column(
      "capacity",
      ({ capacity, disagreements, aggregatorOnly }) => (
        <>
          <Figure
            part={capacity?.part ?? false}
            href={capacity && citeHref(capacity.claim.id)}
            disputed={disagreements.capacity !== null}
            aggregatorOnly={aggregatorOnly.capacity}
            text={
              capacity && {
                before: figureQualifier(capacity.claim.qualifier),
                figure: megawatts(capacity.claim.mw),
              }
            }
          />
          {/* The basis is next to the figure, unless it has a column of its own. */}
          {capacity && (
            <span className={styles.unit}>
              {" MW, "}
              {words.capacityStageNames[capacity.claim.stage]}
              {capacity.claim.basis !== "unspecified" && `, ${words.onBasis[capacity.claim.basis]}`}
            </span>
          )}
        </>
      ),
      figure,
    ),
    basis: column("basis", ({ capacity }) =>
      capacity ? (
        <Link className="cite" href={citeHref(capacity.claim.id)}>
          <span className="quiet-text">
            {words.list.basisAndStage(
              words.capacityStageNames[capacity.claim.stage],
              words.basis[capacity.claim.basis],
            )}
          </span>
        </Link>
      ) : (
        <Figure text={null} />
      ),
    ),
    investment: column(
      "investment",
      (readSite) => (
        <InvestmentFigure
          readSite={readSite}
          href={readSite.investment && citeHref(readSite.investment.claim.id)}
          marksDispute
        />
      ),
      figure,
    ),
    claims: column("claims", ({ site }) => integer(site.claims.length), { ...figure, wide: true }),
    sources: column("sources", (readSite) => integer(sourceCount(readSite)), figure),
  };
}

/** The last column, in which sites are chosen for comparison. */
export const compareColumn: ListColumn = {
  key: "compare",
  head: compareWords.choose,
  cell: ({ site }) => <CompareCell site={site} />,
  screenOnly: true,
};
