import { useRecord, useSources } from "../../../published/use-record";
import { isEarlier } from "../../../domain/headline/read-record";
import { nearestSites } from "../../../domain/place/distance";
import type { ReadSite } from "../../../domain/headline/read-site";
import { SourceRef } from "../../../parts/claims/source-ref";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { NearestSites } from "./nearest-sites";
import { SiteEvents } from "../page/site-events";
import { SitePlace } from "./site-place";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./site-aside.module.css";

/** Shows the location, the curators' note, the evidence for AI, the events and the nearest sites. */
export function SiteAside({ readSite }: { readSite: ReadSite }) {
  const record = useRecord();
  const { dataset } = record;
  // The curators' texts are about the whole release. As of an earlier day they would tell what happened later.
  const earlier = isEarlier(record);
  const sources = useSources();
  const { site } = readSite;
  const nearest = nearestSites(site, dataset.sites, 4);
  return (
    <aside className={styles.aside} aria-label={siteWords.site.details}>
      <SitePlace readSite={readSite} nearest={nearest} />
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
