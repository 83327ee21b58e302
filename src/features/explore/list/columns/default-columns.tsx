import { Link } from "../../../../ui/dom/link";
import type { Dataset } from "../../../../domain/record/dataset";
import type { defaultColumns } from "../../../../domain/tables/list-columns";
import type { ReadSite } from "../../../../domain/headline/read-site";
import { sourceCount } from "../../../../domain/tables/sorting";
import { Figure } from "../../../../parts/claims/figure";
import { InvestmentFigure } from "../../../../parts/claims/investment-figure";
import { StatusCell } from "../../../../parts/sites/status-cell";
import { withCurrency } from "../../../../url/view/use-view";
import { datedOpeningText, stageText } from "../../../../words/text/claim-text";
import { scheduleNote, scheduleText } from "../../../../words/text/schedule-text";
import { sourceNamed } from "../../../../words/text/source-name";
import { words } from "#words/page";
import { compareWords } from "#words/compare/compare-list";
import { figureQualifier } from "#words/qualifiers";
import { integer, megawatts } from "../../../../words/format/number";
import { buildsCell, tenantsCell } from "./builds-cell";
import type { ColumnsOf, ListColumn, ListContext } from "./list-column";
import { SiteName } from "../site-name";
import styles from "../site-list.module.css";
import { CompareCell } from "../compare-cell";

const { columns: heads, labels } = words.list;
const figure = { figure: true, descendingFirst: true } as const;
const notStated = { none: () => words.notStated };

/**
 * Returns the default columns of the list, the name first. On narrower screens tenants follow their operator and what is
 * late or has moved is below the date, so that no column vanishes with its content.
 */
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
  const scheduleLink = ({ schedule }: ReadSite, className = "cite") => {
    const note = scheduleNote(schedule);
    return (
      note && (
        <Link className={className} href={citeHref(note.claim.id)}>
          {note.text}
        </Link>
      )
    );
  };
  return {
    name: column("name", (readSite) => (
      <SiteName
        readSite={readSite}
        href={withCurrency(`/sites/${readSite.site.id}`, view)}
        q={view.filters.q}
        selected={readSite.site.id === view.site}
      />
    )),
    operator: column("operator", (readSite) => buildsCell({ readSite, dataset, view }), { none: () => words.unnamed }),
    tenant: column("tenant", (readSite) => tenantsCell({ readSite, dataset, view }), { ...notStated, wide: true }),
    status: column(
      "status",
      (readSite) =>
        (readSite.statusClaim ?? readSite.extension) && <StatusCell readSite={readSite} citeHref={citeHref} />,
      { ...notStated, oneLine: true },
    ),
    opening: column(
      "opening",
      (readSite) => {
        const { opening, disagreements, aggregatorOnly } = readSite;
        return (
          opening && (
            <>
              <Figure
                text={datedOpeningText(opening.claim, readSite.status)}
                part={opening.part}
                href={citeHref(opening.claim.id)}
                disputed={disagreements.opening !== null}
                aggregatorOnly={aggregatorOnly.opening}
              />
              {scheduleLink(readSite, `cite ${styles.merged} ${styles.below}`)}
            </>
          )
        );
      },
      { ...notStated, label: labels.opening },
    ),
    schedule: column("schedule", (readSite) => scheduleLink(readSite) ?? differingText(readSite), {
      none: ({ schedule }) => scheduleText(schedule),
      descendingFirst: true,
      wide: true,
    }),
    capacity: column(
      "capacity",
      ({ capacity, status, disagreements, aggregatorOnly }) =>
        capacity && (
          <Figure
            part={capacity.part}
            href={citeHref(capacity.claim.id)}
            disputed={disagreements.capacity !== null}
            aggregatorOnly={aggregatorOnly.capacity}
            text={{ before: figureQualifier(capacity.claim.qualifier), figure: megawatts(capacity.claim.mw) }}
            // The basis is next to the figure, unless it has a column of its own.
            unit={
              <span className={styles.unit}>
                {words.list.unit(stageText(capacity.claim, status), words.onBasis[capacity.claim.basis])}
              </span>
            }
          />
        ),
      { ...figure, ...notStated, label: labels.capacity },
    ),
    basis: column(
      "basis",
      ({ capacity, status }) =>
        capacity && words.list.basisAndStage(stageText(capacity.claim, status), words.basis[capacity.claim.basis]),
      notStated,
    ),
    investment: column(
      "investment",
      (readSite) =>
        readSite.investment && (
          <>
            <InvestmentFigure readSite={readSite} href={citeHref(readSite.investment.claim.id)} marksDispute />
            <span className={styles.says} data-says>
              {saysText(readSite.investment.claim.source, readSite, dataset)}
            </span>
          </>
        ),
      { ...figure, ...notStated, label: labels.investment },
    ),
    sources: column("sources", (readSite) => integer(sourceCount(readSite)), figure),
  };
}

/** Returns that nothing moved and yet sources differ, which a card shows too; null where they do not. */
function differingText({ schedule }: ReadSite): React.ReactElement | null {
  return schedule.differing.length === 0 ? null : (
    <span className="quiet-text" data-differing>
      {scheduleText(schedule)}
    </span>
  );
}

/** Returns who names an amount, and the class of the source, unless the amount itself says that it is an aggregator's. */
function saysText(id: string, { aggregatorOnly }: ReadSite, { sources }: Dataset): string {
  const source = sources.get(id);
  return words.list.says(
    sourceNamed(sources, id),
    source === undefined || aggregatorOnly.investment ? null : words.sourceClass[source.class],
  );
}

/** The last column, in which sites are chosen for comparison. */
export const compareColumn: ListColumn = {
  key: "compare",
  head: compareWords.choose,
  cell: ({ site }) => <CompareCell site={site} />,
  screenOnly: true,
};
