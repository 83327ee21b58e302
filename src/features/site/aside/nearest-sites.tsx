import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import type { Neighbour } from "../../../domain/place/distance";
import { Glyph } from "../../../marks/glyph";
import { useView, withCurrency } from "../../../url/view/use-view";
import { siteWords } from "#words/site";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./site-aside.module.css";

/** Shows the nearest sites with their status mark and distance. */
export function NearestSites({ nearest }: { nearest: readonly Neighbour[] }) {
  const { readSites } = useRecord();
  const { view } = useView();
  const statusOf = (id: string) => readSites.find(({ site }) => site.id === id)?.status ?? "unknown";
  return (
    <section className={shared.section}>
      <h2>{siteWords.site.nearest}</h2>
      <ul className={`${styles.nearest} ${shared.touch}`}>
        {nearest.map(({ site, kilometres, vague, unknown }) => (
          <li key={site.id}>
            <Glyph status={statusOf(site.id)} />
            <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
              {site.name}
            </Link>
            <span>{unknown ? siteWords.site.sameMunicipality : siteWords.site.kilometres(kilometres, vague)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
