import { Link } from "wouter";
import type { ReadSite } from "../../../domain/headline/read-site";
import { totalCoverage } from "../../../domain/series/total-coverage";
import { CoverageNote } from "../../../parts/frame/coverage-note";
import { useRecord } from "../../../published/use-record";
import { summedShares, totalOf } from "../../../domain/series/capacity";
import { printTotal } from "../../../domain/series/citable-total";
import { useView } from "../../../url/view/use-view";
import { apartText } from "../../../words/text/totals/apart-text";
import { capacityWords } from "#words/charts/capacity";
import { GroupChart } from "./group-chart";
import type { PanelProps } from "./panel-props";
import { SiteChart } from "./site-chart";
import styles from "./capacity.module.css";

type Props = PanelProps & { selection: readonly ReadSite[]; isChart: boolean };

/** Shows one basis: total, chart, coverage. The chart is left out if `isChart` is false, because the tables replace it. */
export function BasisPanel({ selection, isChart, ...props }: Props) {
  const { series, by } = props;
  const { basis, rows } = series;
  const { ruleContext } = useRecord();
  const { mw, sites, upTo, apart } = totalOf(rows);
  const shares = summedShares(rows);
  const { view, citeHref } = useView();
  const isDrawn = by === "site" ? rows.length > 0 : props.stacks.length > 0;
  return (
    <section className={styles.panel} aria-labelledby={`capacity-${basis}`}>
      <h2 id={`capacity-${basis}`}>{capacityWords.basis[basis]}</h2>
      <p className={styles.total}>
        {mw === null ? (
          <span className="quiet-text">
            {capacityWords.noTotal} {apartText(apart, capacityWords.mw)}
          </span>
        ) : (
          <>
            <b>
              <Link className="cite" href={citeHref(printTotal(basis))}>
                {capacityWords.mw(mw)}
              </Link>
            </b>{" "}
            {capacityWords.total(sites, upTo, apartText(apart, capacityWords.mw))}
          </>
        )}
      </p>
      {mw !== null && (
        <p className={styles.total}>{capacityWords.ofIt(shares.get("operating") ?? 0, shares.get("announced") ?? 0)}</p>
      )}
      {isChart && isDrawn && (by === "site" ? <SiteChart {...props} /> : <GroupChart {...props} />)}
      <CoverageNote
        coverage={totalCoverage(basis, selection, { currency: view.currency, ruleContext })}
        figure={capacityWords.mw}
      />
    </section>
  );
}
