import { Link } from "wouter";
import { summedShares, totalOf } from "../../../domain/series/capacity";
import { printTotal } from "../../../domain/series/citable-total";
import { useView } from "../../../url/view/use-view";
import { apartText } from "../../../words/text/apart-text";
import { capacityWords } from "#words/charts/capacity";
import { GroupChart } from "./group-chart";
import type { PanelProps } from "./panel-props";
import { SiteChart } from "./site-chart";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./capacity.module.css";

/**
 * Shows one basis: total, chart, coverage. `of` is the number of sites in the selection. The chart is left out if
 * `isChart` is false, because the tables replace it.
 */
export function BasisPanel({ of, isChart, ...props }: PanelProps & { of: number; isChart: boolean }) {
  const { series, by } = props;
  const { basis, rows, parts, ambitious, children, notStated } = series;
  const { mw, sites, upTo, apart } = totalOf(rows);
  const shares = summedShares(rows);
  const { citeHref } = useView();
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
      <p className={panel.coverage}>
        <b>{capacityWords.coverage(rows.length, of)}</b>
        {capacityWords
          .leftOut(rows.length - sites, parts.length, ambitious.length, children.length)
          .map((text) => `; ${text}`)}
        {notStated.length > 0 && (
          <>
            ; <a href="#silent">{capacityWords.others(notStated.length)}</a> {capacityWords.otherNote(notStated.length)}
          </>
        )}
        {notStated.length === 0 && "."}
      </p>
    </section>
  );
}
