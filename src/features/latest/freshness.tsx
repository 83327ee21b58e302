import { Link } from "../../ui/dom/link";
import { ages, freshness, recentFrom, sitesByAge } from "../../domain/latest/freshness";
import type { ReadSite } from "../../domain/headline/read-site";
import shared from "../../parts/frame/record-page.module.css";
import { SiteNames } from "../../parts/sites/site-names";
import { useView, withCurrency, withSelection } from "../../url/view/use-view";
import { integer } from "../../words/format/number";
import { statedText } from "../../words/text/claim-text";
import { latestPageWords as text } from "#words/about/latest-page";
import { words } from "#words/page";
import styles from "./freshness.module.css";

type Props = {
  selection: readonly ReadSite[];
  /** The ISO day as of which the record is read. */
  day: string;
};

/** Shows how recent the statements about the selected sites are, by country and by site, and the feeds. */
export function Freshness({ selection, day }: Props) {
  const { view } = useView();
  const sites = sitesByAge(selection, day);
  const from = recentFrom(day);
  return (
    <aside className={styles.aside} aria-label={text.fresh.title}>
      <section className={shared.section}>
        <h2>{text.fresh.title}</h2>
        <table className={styles.table}>
          <caption>{text.fresh.caption}</caption>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{text.fresh.country}</th>
              <th scope="col">{text.fresh.newest}</th>
              <th scope="col">{text.fresh.recent}</th>
            </tr>
          </thead>
          <tbody>
            {freshness(selection, day).map(({ country, newest, recent }) => (
              <tr key={country}>
                <th scope="row">{words.country[country]}</th>
                <td>{newest === null ? text.fresh.undated : statedText(newest)}</td>
                <td>{text.fresh.since(recent, from)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className={shared.section}>
        <h2>{text.ages.title}</h2>
        {ages.map((age) => (
          <details key={age} className={styles.age}>
            <summary>
              <span>{text.ages.names[age](age === "recent" ? from : day)}</span> <b>{integer(sites[age].length)}</b>
            </summary>
            <SiteNames readSites={sites[age]} href={(id) => withCurrency(`/sites/${id}`, view)} />
          </details>
        ))}
      </section>
      <section className={shared.section}>
        <h2>{text.follow.title}</h2>
        <p>
          {text.follow.text} <a href={`${import.meta.env.BASE_URL}feed.xml`}>{text.follow.atom}</a>,{" "}
          <a href={`${import.meta.env.BASE_URL}feed.json`}>{text.follow.json}</a>. {text.follow.changes}{" "}
          <Link href={withSelection("/changes", view)}>{text.follow.changesLink}</Link>.
        </p>
      </section>
    </aside>
  );
}
