import { useState } from "react";
import type { SiteClaim } from "../../../domain/changes/claim-changes";
import { changesPageWords } from "#words/about/changes-page";
import { words } from "#words/page";
import { claimText } from "../../../words/text/claim-line";
import shared from "../../../parts/frame/record-page.module.css";
import { SourceLine } from "./source-line";
import { SiteMark } from "./site-mark";
import type { ReleaseComparison } from "../page/use-comparison";
import styles from "./lists.module.css";

const text = changesPageWords.statements;

/** Shows the number of new statements, and on demand those that stand behind no headline value. */
export function Statements({ comparison }: { comparison: ReleaseComparison }) {
  const { sites, claims, silent } = comparison.changes;
  const [isOpen, setOpen] = useState(false);
  const onNew = [...sites.added, ...sites.promoted].reduce((sum, site) => sum + site.claims.length, 0);
  const onOld = claims.added.length;
  return (
    <section className={shared.section} data-changes="statements">
      <h2>{text.title(onNew + onOld)}</h2>
      <p className={shared.note}>
        {text.text(onNew, onOld, silent.length)} {text.edited(claims.altered.length, claims.dropped.length)}
      </p>
      {silent.length > 0 && (
        <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{text.list(silent.length)}</summary>
          {isOpen && <Silent claims={silent} comparison={comparison} />}
        </details>
      )}
    </section>
  );
}

function Silent({ claims, comparison }: { claims: readonly SiteClaim[]; comparison: ReleaseComparison }) {
  const names = comparison.names.after;
  const sites = [...new Set(claims.map(({ site }) => site))];
  return sites.map((site) => (
    <div key={site.id} className={styles.ofCountry}>
      <SiteMark readSite={comparison.readSite(site.id)} withCountry />
      <ul>
        {claims
          .filter((one) => one.site === site)
          .map(({ claim }) => (
            <li key={claim.id} className={styles.scope}>
              {words.field[claim.field]}: {claimText(claim, names)} (<SourceLine claim={claim} names={names} />)
            </li>
          ))}
      </ul>
    </div>
  ));
}
