import { Link } from "../../../ui/dom/link";
import type { ReadSite } from "../../../domain/headline/read-site";
import { Glyph } from "../../../marks/glyph";
import { useRecord } from "../../../published/use-record";
import { useView, withCurrency } from "../../../url/view/use-view";
import { words } from "#words/page";
import styles from "./lists.module.css";

type Props = {
  readSite: ReadSite | null;
  /** Adds the country, for lists that are not grouped by country. */
  withCountry?: boolean;
};

/** Shows the status and name of a site, with a link to its page if the newest record has the site. */
export function SiteMark({ readSite, withCountry = false }: Props) {
  const { dataset } = useRecord();
  const { view } = useView();
  if (readSite === null) return null;
  const { site, status } = readSite;
  const hasPage = [...dataset.sites, ...dataset.redirects].some(({ id }) => id === site.id);
  return (
    <span className={styles.site} data-site={site.id}>
      <Glyph status={status} />
      <span>
        <span className="visually-hidden">{words.status[status]}: </span>
        {hasPage ? (
          <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
            {site.name}
          </Link>
        ) : (
          site.name
        )}
        {withCountry && (
          <>
            {" "}
            <abbr className={styles.country} title={words.country[site.country]}>
              {site.country}
            </abbr>
          </>
        )}
      </span>
    </span>
  );
}
