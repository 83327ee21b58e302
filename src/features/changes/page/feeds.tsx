import { countriesOf } from "../../../domain/record/country";
import { useRecord } from "../../../published/use-record";
import { changesPageWords } from "#words/about/changes-page";
import { words } from "#words/page";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./changes.module.css";

const text = changesPageWords.feeds;

/** Lists the feeds of all sites and of each country that has sites. */
export function Feeds() {
  const { dataset } = useRecord();
  const present = countriesOf(dataset.sites);
  const feeds = [
    { path: "feed", name: text.all },
    ...present.map((country) => ({ path: `countries/${country.toLowerCase()}/feed`, name: words.country[country] })),
  ];
  return (
    <section className={shared.section} data-changes="feeds">
      <h2>{text.title}</h2>
      <p className={shared.note}>{text.text}</p>
      <ul className={styles.feeds}>
        {feeds.map(({ path, name }) => (
          <li key={path}>
            <a href={`${import.meta.env.BASE_URL}${path}.xml`}>{text.atom(name)}</a>
            {words.separator}
            <a href={`${import.meta.env.BASE_URL}${path}.json`} aria-label={text.json(name)}>
              {text.jsonShort}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
