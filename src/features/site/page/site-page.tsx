import type { ReactNode } from "react";
import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { useView } from "../../../url/view/use-view";
import { readingWords } from "#words/reading";
import { redirectWords } from "#words/redirects";
import { siteWords } from "#words/site";
import { claimAnchor } from "../../../domain/record/claim-anchor";
import { Notice } from "../../../ui/state/notice";
import { useAnchor } from "../../../url/links/use-anchor";
import { FieldSections } from "../fields/field-sections";
import { HeadlineValues } from "../headlines/headline-values";
import { MovedNotice, MovedSite } from "./moved-site";
import { JumpBar } from "./jump-bar";
import { SizeLadder } from "../size/size-ladder";
import { SiteAround, SiteAside } from "../aside/site-aside";
import { SiteHead } from "./site-head";
import { SiteSchedule } from "./site-schedule";
import { UnknownSite } from "./unknown-site";
import { useHeadlines } from "../headlines/use-headlines";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./site-page.module.css";

type SitePageProps = {
  id: string;
  /** The choices of how the record is read, which stand in the bar above the statements. */
  controls?: ReactNode;
  /** Returns what can be done with the figures of a site, beside its name. */
  action?: (readSite: ReadSite) => ReactNode;
};

/** Shows everything in the record about a site: headlines, claims with their sources, events, location. */
export function SitePage({ id, controls = null, action = () => null }: SitePageProps) {
  const { dataset, readSites, reading } = useRecord();
  const found = readSites.find(({ site }) => site.id === id);
  if (found) return <KnownSite key={id} readSite={found} controls={controls} action={action(found)} />;
  const later = dataset.sites.find((site) => site.id === id);
  if (later) return <NotYetKnown name={later.name} day={reading.day} controls={controls} />;
  const redirect = dataset.redirects.find((one) => one.id === id);
  return redirect?.to ? <MovedSite redirect={redirect} to={redirect.to} /> : <UnknownSite id={id} />;
}

/** Shows that nothing was stated about a site by the as-of day. */
function NotYetKnown({ name, day, controls }: { name: string; day: string; controls: ReactNode }) {
  const { actions } = useView();
  return (
    <div className={shared.page}>
      <h1>{name}</h1>
      <p>{readingWords.asOf.notKnown(day)}</p>
      <p>
        <button type="button" className="button" onClick={() => actions.readAsOf(null)}>
          {siteWords.site.readNow}
        </button>
      </p>
      <div className={`no-print ${styles.reading}`}>{controls}</div>
    </div>
  );
}

function KnownSite({ readSite, controls, action }: { readSite: ReadSite; controls: ReactNode; action: ReactNode }) {
  const headlines = useHeadlines(readSite);
  const marked = useAnchor();
  const shown = new Set(headlines.flatMap((headline) => headline.shown));
  const { id, claims } = readSite.site;
  const isMissing =
    marked !== null && /^[a-z_]+\.\d+$/.test(marked) && !claims.some((claim) => claimAnchor(id, claim.id) === marked);
  for (const claim of [readSite.statusClaim, readSite.extension]) if (claim) shown.add(claim.id);
  return (
    <div className={`${shared.page} ${styles.known}`}>
      <MovedNotice id={id} />
      {isMissing && <Notice>{redirectWords.noStatement(marked)}</Notice>}
      <SiteHead readSite={readSite} action={action} />
      <HeadlineValues headlines={headlines} />
      <div className={styles.columns}>
        <div className={styles.claims}>
          <SizeLadder readSite={readSite} />
          <SiteSchedule readSite={readSite} />
        </div>
        <SiteAround readSite={readSite} />
      </div>
      <JumpBar site={readSite.site} reading={controls} />
      <div className={styles.columns}>
        <div className={styles.claims}>
          <FieldSections readSite={readSite} shown={shown} marked={marked} />
        </div>
        <SiteAside readSite={readSite} />
      </div>
    </div>
  );
}
