import { Fragment } from "react";
import { Link } from "../../ui/dom/link";
import { useNewest, useRecord } from "../../published/use-record";
import { CopyCitation } from "../../parts/claims/copy-citation";
import { PageHead } from "../../parts/frame/page-head";
import shared from "../../parts/frame/record-page.module.css";
import { heightRecipe } from "../../parts/share/embed-snippet";
import { useOnline } from "../../ui/state/use-online";
import { useOrigin } from "../../ui/dom/use-origin";
import { WebLink } from "../../ui/dom/web-link";
import { useView } from "../../url/view/use-view";
import { dataWords as text } from "#words/about/data";
import { Dictionary } from "./dictionary";
import { FileTable } from "./file-table";
import { citeDataset } from "./cite-dataset";
import { folderFile } from "./published-files";
import { folderRecipe, toolRecipes, totalsRecipe } from "./recipes";
import styles from "./downloads.module.css";

/** Shows the downloads with their licence, citation, and the meaning of their columns. */
export function DataPage() {
  const { dataset } = useRecord();
  const { newestHref } = useView();
  const newest = useNewest()?.release;
  const { release, sites, sources } = dataset;
  const claims = sites.flatMap((site) => site.claims);
  const pinned = `${import.meta.env.BASE_URL}releases/${release.version}/dataset.json`;
  const isOnline = useOnline();
  const origin = useOrigin() || text.here;
  const home = `${origin}${import.meta.env.BASE_URL}`;
  const isOlder = newest !== undefined && newest.version !== release.version;
  return (
    <div className={`${shared.page} ${styles.page}`}>
      <PageHead
        title={text.title}
        lead={[
          text.lead(
            text.sites(sites.length),
            text.claims(claims.length),
            text.sources(sources.size),
            new Set(claims.map(({ source }) => source)).size,
            release.version,
            release.date,
          ),
        ]}
      />
      <section className={shared.section}>
        <h2>{text.files.title}</h2>
        <p role="status">{isOnline ? null : text.files.offline}</p>
        {isOlder ? (
          <p>
            {text.files.older(release.version)} <Link href={newestHref}>{text.files.toNewest}</Link>.
          </p>
        ) : (
          <FileTable
            rows={{
              sites: sites.length,
              claims: claims.length,
              events: sites.reduce((sum, site) => sum + site.events.length, 0),
              sources: sources.size,
              geojson: sites.length,
            }}
          />
        )}
        <p>
          {text.files.pinned(release.version)} <a href={pinned}>{pinned}</a>
        </p>
        <p>{text.files.newestAlone}</p>
        {!isOlder && <p>{text.files.encoding}</p>}
      </section>
      <section className={shared.section}>
        <h2>{text.folder.title}</h2>
        <p>{text.folder.text}</p>
        <Code text={folderRecipe} />
        {import.meta.env.HAS_FOLDER ? (
          <p>
            <a href={`${import.meta.env.BASE_URL}${folderFile}`} download>
              {text.folder.link(folderFile)}
            </a>
          </p>
        ) : (
          <p>
            <code>{text.folder.command}</code> {text.folder.make}
          </p>
        )}
      </section>
      <section className={shared.section}>
        <h2>{text.licence.title}</h2>
        <p>
          {text.licence.text}{" "}
          <WebLink quiet={false} url="https://creativecommons.org/licenses/by/4.0/">
            {text.licence.link}
          </WebLink>
          . {text.licence.code}
        </p>
      </section>
      <section className={shared.section}>
        <h2>{text.cite.title}</h2>
        <div className={styles.cite}>
          <CopyCitation texts={citeDataset(release, home)} />
        </div>
        <p>{text.cite.one}</p>
      </section>
      <section className={shared.section}>
        <h2>{text.embed.title}</h2>
        <p>{text.embed.text}</p>
        <Code text={heightRecipe(origin)} />
      </section>
      {!isOlder && <OfTables home={home} />}
    </div>
  );
}

/** Shows how to read the tables of the newest release, and what their columns mean. */
function OfTables({ home }: { home: string }) {
  return (
    <>
      <section className={shared.section}>
        <h2>{text.tools.title}</h2>
        {toolRecipes(`${home}data/`).map(({ tool, lines }) => (
          <Fragment key={tool}>
            <h3>{text.tools.names[tool]}</h3>
            <Code text={lines} />
          </Fragment>
        ))}
      </section>
      <section className={shared.section}>
        <h2>{text.totals.title}</h2>
        <p>{text.totals.text}</p>
        <Code text={totalsRecipe(`${home}data/sites.csv`)} />
      </section>
      <Dictionary />
    </>
  );
}

/** Shows lines of code; a wide one scrolls by itself, by the keyboard too. */
function Code({ text: lines }: { text: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.code} tabIndex={0}>
      <code>{lines}</code>
    </pre>
  );
}
