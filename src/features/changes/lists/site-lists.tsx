import { useState } from "react";
import { countries } from "../../../domain/record/country";
import type { Site } from "../../../domain/record/site";
import { changesPageWords } from "#words/about/changes-page";
import { words } from "#words/page";
import { compareText } from "../../../words/format/text";
import { keysText } from "../../../words/text/changes/change-text";
import { integer } from "../../../words/format/number";
import shared from "../../../parts/frame/record-page.module.css";
import { SiteMark } from "./site-mark";
import type { ReleaseComparison } from "../page/use-comparison";
import styles from "./lists.module.css";

const text = changesPageWords.sites;

/** Lists the sites that were added or removed, by country, and those whose own facts changed. */
export function SiteLists({ comparison }: { comparison: ReleaseComparison }) {
  const { added, promoted, gone, altered } = comparison.changes.sites;
  const [isOpen, setOpen] = useState(false);
  const fresh = [...added, ...promoted];
  return (
    <>
      <section className={shared.section} data-changes="added">
        <h2>{text.added(fresh.length)}</h2>
        <ByCountry sites={fresh} comparison={comparison} noteOf={(site) => promoted.includes(site) && text.promoted} />
      </section>
      <section className={shared.section} data-changes="gone">
        <h2>{text.gone(gone.length)}</h2>
        <ByCountry sites={gone} comparison={comparison} noteOf={() => false} />
      </section>
      {altered.length > 0 && (
        <section className={shared.section} data-changes="altered">
          <h2>{text.altered(altered.length)}</h2>
          <p className={shared.note}>{text.alteredLead}</p>
          <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>{text.list}</summary>
            {isOpen && (
              <ByCountry
                sites={altered.map(({ site }) => site)}
                comparison={comparison}
                noteOf={(site) => keysText(altered.find((one) => one.site === site)?.keys ?? [])}
              />
            )}
          </details>
        </section>
      )}
    </>
  );
}

type ByCountryProps = {
  sites: readonly Site[];
  comparison: ReleaseComparison;
  /** Text below the name of a site; false if there is none. */
  noteOf: (site: Site) => string | false;
};

function ByCountry({ sites, comparison, noteOf }: ByCountryProps) {
  return countries.map((country) => {
    const own = sites.filter((site) => site.country === country).toSorted((a, b) => compareText(a.name, b.name));
    if (own.length === 0) return null;
    return (
      <div key={country} className={styles.ofCountry}>
        <h3>
          {words.country[country]} <span className={styles.count}>{integer(own.length)}</span>
        </h3>
        <ul>
          {own.map((site) => {
            const note = noteOf(site);
            return (
              <li key={site.id}>
                <SiteMark readSite={comparison.readSite(site.id)} />
                {note !== false && <span className={styles.scope}>{note}</span>}
              </li>
            );
          })}
        </ul>
      </div>
    );
  });
}
