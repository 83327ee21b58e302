import { useEffect, useRef, useState, type ReactNode } from "react";
import { LinkNotice } from "../../features/notices/notices";
import { SourcesNotice } from "../../features/notices/sources-notice";
import { lazyPart } from "../../ui/state/lazy-part";
import { useIsRunning } from "../../ui/state/written";
import { useView } from "../../url/view/use-view";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { date } from "../../words/format/date";
import { withColon } from "../../words/format/text";
import styles from "./app.module.css";
import { useRelease } from "./use-release";

/** Keeps the site for the time without a network; loaded once the page has been used for a while. */
const OfflineLine = lazyPart(async () => ({
  default: (await import("../../features/offline/offline-line")).OfflineLine,
}));

type Props = {
  /** Null for the overview, which has the name of the product. */
  title: string | null;
  /** The subject of the page, if its title depends on the view. Default: the title. */
  topic?: string;
  /** True for a page without side padding. */
  bleed?: boolean;
  /** True for a page that reports itself if the sources could not be loaded. */
  listsSources?: boolean;
  children: ReactNode;
};

/**
 * Renders a page below the header: document title, notices about dropped parts of the link and missing sources,
 * content, footer.
 */
export function Page({ title, topic, bleed = false, listsSources = false, children }: Props) {
  const { dropped, actions } = useView();
  const main = useRef<HTMLElement>(null);
  const isLive = useLive();

  // On a new page, scrolls to the top and moves the focus to the content for screen readers. Does not scroll after Back
  // and Forward, because the browser restores the position, or for a link with an anchor.
  const subject = topic ?? title;
  useEffect(() => {
    if (lastSubject !== undefined && lastSubject !== subject) {
      if (poppedTo !== window.location.href && window.location.hash === "") window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
      poppedTo = null;
    }
    lastSubject = subject;
  }, [subject]);

  return (
    <>
      <title>{title === null ? withColon(words.product, words.tagline) : `${title} · ${words.product}`}</title>
      <LinkNotice dropped={dropped} onDismiss={actions.tidy} />
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
        {isLive && <OfflineLine name={words.product} fallback={null} part={{}} />}
      </footer>
    </>
  );
}

let wasLive = false;

/** After so long a page that was opened on a slow line has all that it needs, ms. */
const soon = 10_000;

/** A hook that returns whether the browser has had time for a part that no reader waits for. */
function useLive(): boolean {
  const [isLive, setLive] = useState(wasLive);
  useEffect(() => {
    const timer = setTimeout(() => setLive((wasLive = true)), soon);
    return () => clearTimeout(timer);
  }, []);
  return isLive;
}

/** Shows the day and the release of the data, and in print the address. */
function ReleaseLine() {
  const day = useRelease();
  const { link } = useView();
  const isRunning = useIsRunning();
  if (!day) return null;
  return (
    <p>
      {isRunning && (
        <span className="print-only">{[words.product, link(day.release.version), ""].join(words.separator)}</span>
      )}
      {day.asOf === null ? words.header.asOf : readingWords.asOf.knownOn} {date(day.asOf ?? day.release.date)}
      {words.separator}
      {words.header.release(day.release.version)}
    </p>
  );
}

/** The subject of the previous page; undefined before the first one. */
let lastSubject: string | null | undefined;

/** The address that Back or Forward opened last; null after a link was followed. */
let poppedTo: string | null = null;

/** Notes to which address Back and Forward lead. Called once, before the first render. */
export function rememberPops(): void {
  window.addEventListener("popstate", () => {
    poppedTo = window.location.href;
  });
}
