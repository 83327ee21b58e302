import { Link } from "wouter";
import type { Facts } from "../domain/facts";
import { Glyph } from "../marks/glyph";
import styles from "./site-names.module.css";

/** Sites by name in columns, each with its glyph and a link: those that a chart leaves out. */
export function SiteNames({ facts, href }: { facts: readonly Facts[]; href: (id: string) => string }) {
  return (
    <ul className={styles.names}>
      {facts.map(({ site, status }) => (
        <li key={site.id}>
          <Glyph status={status} />
          <Link className="quiet" href={href(site.id)}>
            {site.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
