import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { indexQuery } from "../data/query";
import { DroppedNotice } from "../features/notices/notices";
import { useView } from "../url/use-view";
import { words } from "../words/en";
import { readingWords } from "../words/en-reading";
import { date } from "../words/format";
import styles from "./app.module.css";

type Props = {
  /** Null for the overview, which bears the product's own name. */
  title: string | null;
  /** What the page is, where its title follows what the reader chooses on it; else the title says it. */
  topic?: string;
  /** Without a gutter: the page's parts bring their own. */
  bleed?: boolean;
  children: ReactNode;
};

/** The frame of every page below the header: its title, what its link asked for in vain, and its content. */
export function Page({ title, topic, bleed = false, children }: Props) {
  const { dropped, actions } = useView();
  const main = useRef<HTMLElement>(null);

  // A screen reader begins at the content of a page to which the reader has come from another one, not on first load.
  const subject = topic ?? title;
  useEffect(() => {
    if (lastSubject !== undefined && lastSubject !== subject) main.current?.focus({ preventScroll: true });
    lastSubject = subject;
  }, [subject]);

  return (
    <>
      <title>{title === null ? `${words.product}: ${words.tagline}` : `${title} · ${words.product}`}</title>
      <DroppedNotice dropped={dropped} onDismiss={actions.tidy} />
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
  const { data } = useQuery(indexQuery);
  const { asOf } = useView().view;
  const release = data?.value.release;
  if (!release) return null;
  return (
    <p>
      <span className="print-only">
        {window.location.href}
        {words.separator}
      </span>
      {asOf === null ? words.header.asOf : readingWords.asOf.knownOn} {date(asOf ?? release.date)}
      {words.separator}
      {words.header.release(release.version)}
    </p>
  );
}

/** What the page before was about; undefined on the first one. */
let lastSubject: string | null | undefined;
