import { Link } from "wouter";
import { useRecord } from "../../data/use-record";
import { resembling } from "../../domain/resembling";
import { useView, withCurrency } from "../../url/use-view";
import { siteWords } from "../../words/en-site";
import styles from "./site-page.module.css";

/** For an address whose site the record does not have: says so, and offers the sites whose ids look like it. */
export function UnknownSite({ id }: { id: string }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const names = new Map(dataset.sites.map((site) => [site.id, site.name]));
  const similar = resembling(id, [...names.keys()], 3);
  return (
    <div className={`${styles.page} ${styles.unknown}`}>
      <h1 tabIndex={-1}>{siteWords.site.unknownTitle}</h1>
      <p>{siteWords.site.unknown(id)}</p>
      {similar.length > 0 && (
        <>
          <h2>{siteWords.site.resembling}</h2>
          <ul>
            {similar.map((other) => (
              <li key={other}>
                <Link href={withCurrency(`/sites/${other}`, view)}>{names.get(other)}</Link>{" "}
                <span className="quiet-text">{other}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <Link className="button" href={withCurrency("/", view)}>
          {siteWords.site.toOverview}
        </Link>
      </p>
    </div>
  );
}
