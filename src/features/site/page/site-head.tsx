import type { ReactNode } from "react";
import { Link } from "../../../ui/dom/link";
import { useCompareList } from "../../../parts/sites/compare-list";
import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { isEarlier } from "../../../domain/headline/read-record";
import { newestStatement } from "../../../domain/record/newest-statement";
import type { Site } from "../../../domain/record/site";
import { Glyph } from "../../../marks/glyph";
import { EmbedButton } from "../../../parts/share/embed-button";
import { embedAddress } from "../../../url/links/embed-address";
import { BuildsFor } from "../../../parts/sites/builds-for";
import { CompareToggle } from "../../../parts/sites/compare-toggle";
import { countryPath } from "../../../url/view/fixed-filters";
import { useView, withCurrency } from "../../../url/view/use-view";
import { buildsForText, statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { fullPlaceOf } from "../../../words/text/place-text";
import { Crumbs } from "../../../parts/frame/crumbs";
import shared from "../../../parts/frame/record-page.module.css";
import { SiteZone } from "../aside/site-zone";
import styles from "./site-page.module.css";

/** Shows the name of a site, its status, who builds it for whom, the curators' note, and its other names. */
export function SiteHead({ readSite, action }: { readSite: ReadSite; action: ReactNode }) {
  const { site, status } = readSite;
  const record = useRecord();
  const { dataset } = record;
  const { view } = useView();
  const compareList = useCompareList();
  const builds = buildsForText(readSite, dataset);
  const line = [statusText(readSite), words.kind[site.kind], fullPlaceOf(site)];
  const parent = dataset.sites.filter(({ id }) => id === site.parent);
  const parts = dataset.sites.filter((other) => other.parent === site.id);
  const sources = new Set(site.claims.map((claim) => claim.source));
  return (
    <header className={shared.head}>
      <Crumbs
        above={[
          { label: words.nav.overview, href: withCurrency("/", view) },
          { label: words.country[site.country], href: withCurrency(countryPath(site.country), view) },
        ]}
        here={site.name}
      />
      <div className={styles.top}>
        <div>
          <h1 tabIndex={-1}>{site.name}</h1>
          <p className={shared.line}>
            <Glyph status={status} size={16} /> {line.join(words.separator)}
            {builds && (
              <>
                {words.separator}
                <BuildsFor
                  told={builds}
                  href={site.operator === null ? null : withCurrency(`/operators/${site.operator}`, view)}
                />
              </>
            )}
          </p>
          {site.notes !== null && (
            <p className={styles.note}>
              <b>{siteWords.site.note}.</b>{" "}
              {isEarlier(record) ? siteWords.site.noteKept(record.dataset.release.version) : site.notes}
            </p>
          )}
        </div>
        <div>
          <div className={styles.line}>
            <EmbedButton
              title={site.name}
              version={dataset.release.version}
              isPinned={view.release !== null}
              address={(...to) => embedAddress({ kind: "site", id: site.id }, view, ...to)}
            />
            <CompareToggle
              className="button no-print"
              name={site.name}
              chosen={compareList.ids.includes(site.id)}
              full={compareList.isFull}
              onToggle={() => compareList.toggle(site.id)}
            />
            <div className={`no-print ${styles.line}`}>{action}</div>
          </div>
          <div className={`${shared.small} ${styles.small}`}>
            <p>
              {siteWords.claims.countFrom(site.claims.length, sources.size)}
              {words.separator}
              {siteWords.site.newest(newestStatement(site.claims))}
            </p>
            <SiteZone readSite={readSite} />
            {site.aliases.length > 0 && <p>{siteWords.site.aliases(site.aliases)}</p>}
            {parent.length > 0 && <Related label={siteWords.site.partOf} sites={parent} />}
            {parts.length > 0 && <Related label={siteWords.site.parts} sites={parts} />}
          </div>
        </div>
      </div>
    </header>
  );
}

function Related({ label, sites }: { label: string; sites: readonly Site[] }) {
  const { view } = useView();
  return (
    <p>
      {label}{" "}
      {sites.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link href={withCurrency(`/sites/${id}`, view)}>{name}</Link>
        </span>
      ))}
    </p>
  );
}
