import { Link } from "../../ui/dom/link";
import type { Organisation } from "../../domain/record/dataset";
import { noFilters } from "../../domain/selection/filters";
import { isWebAddress } from "../../ui/dom/web-address";
import { WebLink } from "../../ui/dom/web-link";
import { useView, withCurrency, withSelection } from "../../url/view/use-view";
import { words } from "#words/page";
import { operatorWords } from "#words/operator";
import { siteWords } from "#words/site";
import { Crumbs } from "../../parts/frame/crumbs";
import styles from "../../parts/frame/record-page.module.css";

type Props = {
  organisation: Organisation;
  /** Its roles with their counts; null while they are unknown. */
  roles: readonly string[] | null;
  /** True if it operates a site, since the overview can only filter by operator. */
  operates: boolean;
};

/**
 * Shows the name, roles, other names, headquarters and website of an organisation, and the link to its sites on the
 * map.
 */
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
      <Crumbs
        above={[
          { label: words.nav.overview, href: withCurrency("/", view) },
          { label: words.nav.operators, href: withCurrency("/operators", view) },
        ]}
        here={name}
      />
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

/** Returns the host of a web address without `www.`, or the text if it is none. */
function hostOf(url: string): string {
  return isWebAddress(url) ? new URL(url).host.replace(/^www\./, "") : url;
}
