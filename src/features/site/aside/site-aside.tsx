import { useRecord, useSources } from "../../../published/use-record";
import { isEarlier } from "../../../domain/headline/read-record";
import { nearestSites } from "../../../domain/place/distance";
import type { ReadSite } from "../../../domain/headline/read-site";
import { SourceRef } from "../../../parts/claims/source-ref";
import { SuggestCorrection } from "../../../parts/corrections/suggest-correction";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { NearestSites } from "./nearest-sites";
import { SiteEvents } from "../page/site-events";
import { SitePlace } from "./site-place";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./site-aside.module.css";

/** Shows the location of a site and the nearest others. */
export function SiteAround({ readSite }: { readSite: ReadSite }) {
  const nearest = nearestSites(readSite.site, useRecord().dataset.sites, 4);
  return (
    <aside className={styles.aside} aria-label={siteWords.site.place}>
      <SitePlace readSite={readSite} nearest={nearest} />
      <NearestSites nearest={nearest} />
    </aside>
  );
}

/** Shows the events at a site, and the evidence for AI. */
export function SiteAside({ readSite: { site } }: { readSite: ReadSite }) {
  // The curators' texts are about the whole release. As of an earlier day they would tell what happened later.
  const record = useRecord();
  const earlier = isEarlier(record);
  const { dataset } = record;
  const { link } = useView();
  const sources = useSources();
  return (
    <aside className={styles.aside} aria-label={siteWords.site.details}>
      <SiteEvents events={site.events} />
      <section className={shared.section}>
        <h2>{siteWords.site.whyListed}</h2>
        <p className={styles.prose}>
          {!earlier && `${site.ai_basis} `}
          {words.aiEvidence[site.ai_evidence]}:{" "}
          <SourceRef publisher={sources.publisher(site.ai_source)} source={sources.full(site.ai_source)} />.
        </p>
        <SuggestCorrection
          of={{ site, claim: null, release: dataset.release, link: () => link(dataset.release.version) }}
        />
      </section>
    </aside>
  );
}
