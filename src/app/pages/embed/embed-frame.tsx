import { useEffect, useMemo, useRef, type ReactNode } from "react";
import { useLocation } from "wouter";
import { FewRows } from "../../../charts/plot/few-rows";
import type { ReadSite } from "../../../domain/headline/read-site";
import { LinkNotice } from "../../../features/notices/notices";
import { useRecord } from "../../../published/use-record";
import { addressOf } from "../../../url/view/fixed-filters";
import { useView } from "../../../url/view/use-view";
import { headingWords } from "#words/charts/headings";
import { embedWords } from "#words/records/embed";
import { words } from "#words/page";
import { date } from "../../../words/format/date";
import { readText } from "../../../words/text/read-text";
import { chosenFilters } from "../../../words/text/selection/chosen-labels";
import { base } from "../../state/base";
import { useHeightMessages } from "./height-messages";
import styles from "./embed.module.css";

type Props = {
  title: string;
  /** A line under the title; null for none. */
  lead?: ReactNode;
  /** Whether the title names the filters already. */
  namesFilters?: boolean;
  /** The sites that the view shows; null where there is no view. */
  selection: readonly ReadSite[] | null;
  children: ReactNode;
};

/** How many rows of a chart an embed draws. */
const fewRows = 10;

/** Renders a view in the page of someone else: its title, the view, what it rests on, the release and the way to the whole page. */
export function EmbedFrame({ title, lead = null, namesFilters = false, selection, children }: Props) {
  const { dataset } = useRecord();
  const { view, dropped, actions } = useView();
  const [path] = useLocation();
  const whole = `${base}${selection === null ? "/" : addressOf(path, view)}`;
  const frame = useRef<HTMLDivElement>(null);
  useOpenLinks(whole);
  useHeightMessages(frame);
  const few = useMemo(
    () => ({
      rows: fewRows,
      more: (count: number) => (
        <a href={whole} target="_blank" rel="noopener">
          {embedWords.more(count)}
        </a>
      ),
    }),
    [whole],
  );
  const claims = selection?.flatMap(({ site }) => site.claims) ?? [];
  const filters = namesFilters ? [] : chosenFilters(view.filters, dataset);
  const read = readText(view);
  const which = filters.length > 0 || read !== "" ? headingWords.selection(filters, read, namesFilters) : "";
  return (
    <div ref={frame} className={styles.embed}>
      <title>{`${title} · ${words.product}`}</title>
      <LinkNotice dropped={dropped} onDismiss={actions.tidy} />
      <main id="content" tabIndex={-1}>
        <h1>{title}</h1>
        {(lead !== null || which !== "") && (
          <p className={styles.lead}>
            {lead} {which}
          </p>
        )}
        <FewRows value={few}>{children}</FewRows>
      </main>
      <footer className={styles.foot}>
        {selection !== null && claims.length > 0 && (
          <p>{embedWords.sources(claims.length, new Set(claims.map(({ source }) => source)).size, selection.length)}</p>
        )}
        <p>
          <a href={whole} target="_blank" rel="noopener">
            {embedWords.whole(words.product)}
          </a>
        </p>
        <p>{words.chart.release(dataset.release.version, date(dataset.release.date))}</p>
      </footer>
    </div>
  );
}

/**
 * A hook that opens every link of an embed in a tab of its own, an anchor on the whole page, and leaves the wheel to the page
 * around unless Ctrl or ⌘ is held.
 */
function useOpenLinks(whole: string): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      // The program would follow it inside the frame.
      event.stopPropagation();
      link.target = "_blank";
      link.rel = "noopener";
      if (link.getAttribute("href")?.startsWith("#") !== true) return;
      event.preventDefault();
      window.open(`${whole}${link.hash}`, "_blank", "noopener");
    };
    const leave = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    document.addEventListener("click", follow, { capture: true });
    document.addEventListener("wheel", leave, { capture: true, passive: true });
    return () => {
      document.removeEventListener("click", follow, { capture: true });
      document.removeEventListener("wheel", leave, { capture: true });
    };
  }, [whole]);
}
