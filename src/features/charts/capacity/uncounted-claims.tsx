import { Link } from "../../../ui/dom/link";
import type { UncountedClaim, BasisSeries } from "../../../domain/series/capacity";
import type { ReadSite } from "../../../domain/headline/read-site";
import { Glyph } from "../../../marks/glyph";
import { Figure } from "../../../parts/claims/figure";
import { useView, withCurrency } from "../../../url/view/use-view";
import { capacityText } from "../../../words/text/claim-text";
import { capacityWords } from "#words/charts/capacity";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./capacity.module.css";

/**
 * Shows the sites that state a capacity but none for the whole site on any basis: each figure, and why no total counts
 * it.
 */
export function UncountedClaims({
  series,
  notStated,
}: {
  series: readonly BasisSeries[];
  notStated: readonly ReadSite[];
}) {
  const { view, citeHref } = useView();
  const whole = new Set([...series.flatMap(({ rows }) => rows.map(({ readSite }) => readSite)), ...notStated]);
  const found = new Map<ReadSite, { readonly aside: UncountedClaim; readonly why: string }[]>();
  const collect = (asides: readonly UncountedClaim[], why: string) => {
    for (const aside of asides.filter(({ readSite }) => !whole.has(readSite)))
      found.set(aside.readSite, [...(found.get(aside.readSite) ?? []), { aside, why }]);
  };
  for (const { parts, ambitious, children } of series) {
    collect(parts, capacityWords.part);
    collect(ambitious, capacityWords.potential);
    collect(children, capacityWords.within);
  }
  if (found.size === 0) return null;
  return (
    <section className={panel.section}>
      <h2>{capacityWords.asideTitle(found.size)}</h2>
      <ul className={panel.list}>
        {[...found].map(([{ site, status }, figures]) => (
          <li key={site.id} aria-current={site.id === view.site || undefined}>
            <Glyph status={status} />
            <span>
              <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
                {site.name}
              </Link>
              {figures.map(({ aside: { claim }, why }) => (
                <span key={claim.id} className={styles.aside}>
                  {" "}
                  <span className="quiet-text">{why}</span>{" "}
                  <Figure href={citeHref(claim.id)} text={capacityText(claim)} />
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
