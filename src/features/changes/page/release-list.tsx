import { Link } from "../../../ui/dom/link";
import type { Release } from "../../../domain/record/dataset";
import { printAddress } from "../../../url/address/address";
import { useView } from "../../../url/view/use-view";
import { changesPageWords } from "#words/about/changes-page";
import { date } from "../../../words/format/date";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./changes.module.css";

const text = changesPageWords.releases;

/** Lists all releases, newest first, each with its note and links to its changes and its data. */
export function ReleaseList({ releases, shown }: { releases: readonly Release[]; shown: string }) {
  const { view } = useView();
  const newest = releases[0]?.version;
  const href = (version: string) =>
    `/changes${printAddress({ ...view, release: version === newest ? null : version, against: null })}`;
  return (
    <section className={shared.section} data-changes="releases">
      <h2>{text.title}</h2>
      <ul className={styles.releases}>
        {releases.map(({ version, date: day, note }) => (
          <li key={version}>
            <p>
              <b>{version}</b> <span className="quiet-text">{date(day)}</span>
            </p>
            <p>{note}</p>
            <p className={styles.links}>
              {version === shown ? (
                <span className="quiet-text">{text.shown}</span>
              ) : (
                <Link href={href(version)}>{text.compare(version)}</Link>
              )}
              <a
                href={`${import.meta.env.BASE_URL}releases/${version}/dataset.json`}
                download={`nordic-ai-data-centers-${version}.json`}
                aria-label={text.datasetOf(version)}
              >
                {text.dataset}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
