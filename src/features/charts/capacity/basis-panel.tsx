import { Link } from "../../../ui/dom/link";
import type { ReadSite } from "../../../domain/headline/read-site";
import { totalCoverage } from "../../../domain/series/total-coverage";
import { CoverageNote } from "../../../parts/frame/coverage-note";
import { useRecord } from "../../../published/use-record";
import { totalOf } from "../../../domain/series/capacity";
import { printTotal } from "../../../domain/series/citable-total";
import { useView } from "../../../url/view/use-view";
import { capacityWords } from "#words/charts/capacity";
import { coveredOf } from "./capacity-text";
import { GroupChart } from "./group-chart";
import type { PanelProps } from "./panel-props";
import { SiteChart } from "./site-chart";
import styles from "./capacity.module.css";

type Props = PanelProps & { selection: readonly ReadSite[]; isChart: boolean };

/**
 * Shows one basis: its total, its chart unless `isChart` is false, because tables replace it, and what the total covers.
 */
export function BasisPanel({ selection, isChart, ...props }: Props) {
  const { series, by } = props;
  const { basis, rows } = series;
  const { ruleContext } = useRecord();
  const { mw } = totalOf(rows);
  const { view, citeHref } = useView();
  const isDrawn = by === "site" ? rows.length > 0 : props.stacks.length > 0;
  return (
    <section className={styles.panel} aria-labelledby={`capacity-${basis}`}>
      <h2 id={`capacity-${basis}`}>
        {capacityWords.basis[basis]}
        {mw !== null && (
          <>
            :{" "}
            <Link className="cite" href={citeHref(printTotal(basis))}>
              {capacityWords.mw(mw)}
            </Link>
          </>
        )}
      </h2>
      <p className={styles.total}>
        {coveredOf(series, selection.length)} {capacityWords.means[basis]}
      </p>
      {isChart && isDrawn && (by === "site" ? <SiteChart {...props} /> : <GroupChart {...props} />)}
      <CoverageNote
        coverage={totalCoverage(basis, selection, { currency: view.currency, ruleContext })}
        figure={capacityWords.mw}
      />
    </section>
  );
}
