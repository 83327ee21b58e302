import type { ReactNode } from "react";
import type { Field } from "../../../domain/record/claim";
import type { Site } from "../../../domain/record/site";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { integer } from "../../../words/format/number";
import { fieldParts, restId } from "../fields/field-parts";
import styles from "./jump-bar.module.css";

/** Shows links to the sections of a site's page with the number of statements in each, and how the record is read. */
export function JumpBar({ site, reading }: { site: Site; reading: ReactNode }) {
  const count = (...of: readonly Field[]) => site.claims.filter(({ field }) => of.includes(field)).length;
  const { own, rest } = fieldParts(site);
  const jumps = [
    ...own.map((field) => ({ id: field, name: words.field[field], count: count(field) })),
    { id: restId, name: siteWords.site.rest, count: count(...rest) },
    { id: "happened", name: siteWords.site.happened, count: site.events.length },
  ].filter((jump) => jump.count > 0);
  return (
    <div className={`no-print ${styles.bar}`}>
      <nav className={styles.jumps} aria-label={siteWords.site.jumps}>
        <ul>
          {jumps.map((jump) => (
            <li key={jump.id}>
              <a className="quiet" href={`#${jump.id}`}>
                {jump.name} <span className="quiet-text">{integer(jump.count)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.reading}>{reading}</div>
    </div>
  );
}
