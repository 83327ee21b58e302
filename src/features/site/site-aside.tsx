import { useRecord, useSources } from "../../data/use-record";
import { isEarlier } from "../../domain/reading";
import { nearestSites } from "../../domain/distance";
import type { Facts } from "../../domain/facts";
import { SourceRef } from "../../ui/source-ref";
import { words } from "../../words/en";
import { siteWords } from "../../words/en-site";
import { NearestSites } from "./nearest-sites";
import { SiteEvents } from "./site-events";
import { SitePlace } from "./site-place";
import shared from "../../ui/record-page.module.css";
import styles from "./site-aside.module.css";

/** Where the site is, the curators' note, why it is in the record, what happened, and what is near. */
export function SiteAside({ facts }: { facts: Facts }) {
  const record = useRecord();
  const { dataset } = record;
  // What the curators wrote knows the whole release; as of an earlier day it would tell what came after.
  const earlier = isEarlier(record);
  const sources = useSources();
  const { site } = facts;
  const nearest = nearestSites(site, dataset.sites, 4);
  return (
    <aside className={styles.aside} aria-label={siteWords.site.details}>
      <SitePlace facts={facts} nearest={nearest} />
      {site.notes !== null && (
        <section className={shared.section}>
          <h2>{siteWords.site.note}</h2>
          <p className={styles.prose}>{earlier ? siteWords.site.noteKept(dataset.release.version) : site.notes}</p>
        </section>
      )}
      <section className={shared.section}>
        <h2>{siteWords.site.whyListed}</h2>
        <p className={styles.prose}>
          {!earlier && `${site.ai_basis} `}
          {words.aiEvidence[site.ai_evidence]}:{" "}
          <SourceRef publisher={sources.publisher(site.ai_source)} source={sources.full(site.ai_source)} />.
        </p>
      </section>
      <SiteEvents events={site.events} />
      <NearestSites nearest={nearest} />
    </aside>
  );
}
