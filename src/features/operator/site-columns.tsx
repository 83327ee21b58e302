import { Link } from "../../ui/dom/link";
import type { ReadSite } from "../../domain/headline/read-site";
import { Glyph } from "../../marks/glyph";
import type { Column } from "../../ui/table/data-table";
import { Figure } from "../../parts/claims/figure";
import { InvestmentFigure } from "../../parts/claims/investment-figure";
import { StatusCell } from "../../parts/sites/status-cell";
import { useView, withCurrency } from "../../url/view/use-view";
import { datedOpeningText, stageText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { figureQualifier } from "#words/qualifiers";
import { megawatts } from "../../words/format/number";
import { withCommas } from "../../words/format/text";
import styles from "./operator.module.css";

type Key = "name" | "municipality" | "status" | "opening" | "capacity" | "basis" | "investment" | "named";

/**
 * A hook that returns the columns of a table of sites: name, place, status and headlines. `toReadSite` returns the site
 * of a row.
 */
export function useSiteColumns<R>(toReadSite: (row: R) => ReadSite): readonly Column<R, Key>[] {
  const { view, citeHref } = useView();
  const labels = words.list.columns;
  const column = (
    key: Key,
    head: string,
    cell: (readSite: ReadSite) => React.ReactNode,
    own: Partial<Column<R, Key>> = {},
  ): Column<R, Key> => ({ key, head, cell: (row) => cell(toReadSite(row)), ...own });
  return [
    column("name", labels.name, ({ site, status }) => (
      <span className={styles.name}>
        <Glyph status={status} />
        <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
          {site.name}
        </Link>
      </span>
    )),
    column("municipality", labels.municipality, ({ site }) => withCommas([site.municipality, site.country])),
    column("status", labels.status, (readSite) => <StatusCell readSite={readSite} citeHref={citeHref} />, {
      oneLine: true,
    }),
    column(
      "opening",
      labels.opening,
      ({ opening, aggregatorOnly, status }) => (
        <Figure
          text={opening && datedOpeningText(opening.claim, status)}
          part={opening?.part ?? false}
          href={opening && citeHref(opening.claim.id)}
          aggregatorOnly={aggregatorOnly.opening}
        />
      ),
      { figure: true, oneLine: true },
    ),
    column(
      "capacity",
      labels.capacity,
      (readSite) => <Megawatts readSite={readSite} href={readSite.capacity && citeHref(readSite.capacity.claim.id)} />,
      { figure: true },
    ),
    column(
      "basis",
      words.list.basis,
      ({ capacity, status }) => capacity && <Basis status={status} capacity={capacity} />,
    ),
    column(
      "investment",
      labels.investment,
      (readSite) => (
        <InvestmentFigure readSite={readSite} href={readSite.investment && citeHref(readSite.investment.claim.id)} />
      ),
      { figure: true },
    ),
  ];
}

type MegawattsProps = { readSite: Pick<ReadSite, "capacity" | "aggregatorOnly">; href: string | null };

function Megawatts({ readSite: { capacity, aggregatorOnly }, href }: MegawattsProps) {
  const text = capacity && {
    before: figureQualifier(capacity.claim.qualifier),
    figure: megawatts(capacity.claim.mw),
  };
  return <Figure text={text} part={capacity?.part ?? false} href={href} aggregatorOnly={aggregatorOnly.capacity} />;
}

type BasisProps = { status: ReadSite["status"]; capacity: NonNullable<ReadSite["capacity"]> };

function Basis({ status, capacity: { claim } }: BasisProps) {
  return (
    <span className="quiet-text">{words.list.basisAndStage(stageText(claim, status), words.onBasis[claim.basis])}</span>
  );
}
