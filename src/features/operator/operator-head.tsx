import { Link } from "wouter";
import type { Organisation } from "../../domain/record/dataset";
import { noFilters } from "../../domain/selection/filters";
import { isWebAddress, WebLink } from "../../ui/dom/web-link";
import { useView, withSelection } from "../../url/view/use-view";
import { words } from "#words/page";
import { operatorWords } from "#words/operator";
import { siteWords } from "#words/site";
import styles from "../../parts/frame/record-page.module.css";

type Props = {
  organisation: Organisation;
  /** Its roles with their counts; null while they are not known. */
  roles: readonly string[] | null;
  /** Whether it operates a site: only then the overview can show its sites. */
  operates: boolean;
};

/** Name, roles, other names, where it sits, its own page, and the way to its sites on the map. */
export function OperatorHead({ organisation, roles, operates }: Props) {
  const { view } = useView();
  const { id, name, aliases, hq_country, website } = organisation;
  const parts = [
    ...(hq_country === null ? [] : [<span key="hq">{operatorWords.headquarters(hq_country)}</span>]),
    ...(website === null
      ? []
      : [
          <WebLink key="web" url={website}>
            {hostOf(website)}
          </WebLink>,
        ]),
    ...(operates
      ? [
          <Link key="map" href={withSelection("/", { ...view, filters: { ...noFilters, operator: [id] } })}>
            {operatorWords.overview}
          </Link>,
        ]
      : []),
  ];
  return (
    <header className={styles.head}>
      <h1 tabIndex={-1}>{name}</h1>
      {roles !== null && <p className={styles.line}>{operatorWords.summary(roles)}</p>}
      <p className={`${styles.small} ${styles.touch}`}>
        {parts.map((part, index) => (
          <span key={part.key}>
            {index > 0 && words.separator}
            {part}
          </span>
        ))}
      </p>
      {aliases.length > 0 && <p className={styles.small}>{siteWords.site.aliases(aliases)}</p>}
    </header>
  );
}

/** The host of an address, as people know a page; the text itself where it is no web address. */
function hostOf(url: string): string {
  return isWebAddress(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
