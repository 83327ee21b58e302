import { useEffect, useRef, type ReactNode } from "react";
import { DroppedNotice } from "../../features/notices/notices";
import { SourcesNotice } from "../../features/notices/sources-notice";
import { useView } from "../../url/view/use-view";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { date } from "../../words/format/date";
import styles from "./app.module.css";
import { useRelease } from "./use-release";

type Props = {
  /** Null for the overview, which bears the product's own name. */
  title: string | null;
  /** What the page is, where its title follows what the reader chooses on it; else the title says it. */
  topic?: string;
  /** Without a gutter: the page's parts bring their own. */
  bleed?: boolean;
  /** It lists the sources, and says itself where they could not be loaded. */
  listsSources?: boolean;
  children: ReactNode;
};

/** The frame of every page below the header: its title, what its link asked for in vain, and its content. */
export function Page({ title, topic, bleed = false, listsSources = false, children }: Props) {
  const { dropped, actions } = useView();
  const main = useRef<HTMLElement>(null);

  // A reader who comes from another page begins at the top of the content, with a screen reader too. Back and Forward
  // lead to where the reader was, which the browser knows; so does a link to a place on the page.
  const subject = topic ?? title;
  useEffect(() => {
    if (lastSubject !== undefined && lastSubject !== subject) {
      if (wentTo !== window.location.href && window.location.hash === "") window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
      wentTo = null;
    }
    lastSubject = subject;
  }, [subject]);

  return (
    <>
      <title>{title === null ? `${words.product}: ${words.tagline}` : `${title} · ${words.product}`}</title>
      <DroppedNotice dropped={dropped} onDismiss={actions.tidy} />
      {!listsSources && <SourcesNotice />}
      <main ref={main} id="content" tabIndex={-1} className={bleed ? styles.bleed : styles.page}>
        {children}
      </main>
      <footer className={styles.footer}>
        <p className="no-print">
          {words.footer} <a href={`${import.meta.env.BASE_URL}LICENSE.txt`}>{words.licence}</a>
          {words.separator}
          <a href={`${import.meta.env.BASE_URL}NOTICES.txt`}>{words.notices}</a>
        </p>
        <ReleaseLine />
      </footer>
    </>
  );
}

/** The last line, on paper too: the day and the release of the data, and on paper the address. */
function ReleaseLine() {
  const day = useRelease();
  const { link } = useView();
  if (!day) return null;
  return (
    <p>
      <span className="print-only">
        {link()}
        {words.separator}
      </span>
      {day.asOf === null ? words.header.asOf : readingWords.asOf.knownOn} {date(day.asOf ?? day.release.date)}
      {words.separator}
      {words.header.release(day.release.version)}
    </p>
  );
}

/** What the page before was about; undefined on the first one. */
let lastSubject: string | null | undefined;

/** The address to which Back or Forward led last; null: a page was reached by a link since. */
let wentTo: string | null = null;

window.addEventListener("popstate", () => {
  wentTo = window.location.href;
});
