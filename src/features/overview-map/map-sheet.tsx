import { useEffect, useRef } from "react";
import type { Facts } from "../../domain/facts";
import { lazyPart } from "../../ui/lazy-part";
import { useMedia } from "../../ui/use-media";
import styles from "./map-panel.module.css";

const SiteCard = lazyPart(() => import("./site-card"));

/** Least room between the site's mark and the sheet, px. */
const clearance = 24;

/** What a phone tells of the selected site, at the foot of the screen; where the map is shown, the page scrolls so that map and mark stand above it. */
export function MapSheet({ facts }: { facts: Facts }) {
  const isNarrow = useMedia("screen and (max-width: 719px)");
  return isNarrow ? <Sheet facts={facts} /> : null;
}

function Sheet({ facts }: { facts: Facts }) {
  const sheet = useRef<HTMLDivElement>(null);
  const { id } = facts.site;

  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const mark = document.querySelector(`[data-mark="${CSS.escape(id)}"]`);
      const map = mark?.closest("figure")?.firstElementChild?.getBoundingClientRect();
      const { top, height } = element.getBoundingClientRect();
      if (!mark?.checkVisibility() || !map || height === 0) return;
      const toFit = Math.min(map.bottom - top, Math.max(0, map.top));
      const toSee = mark.getBoundingClientRect().bottom + clearance - top;
      window.scrollBy({ top: Math.max(0, toFit, toSee) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [id]);

  return (
    <>
      {/* As high as the sheet at most: what lies under it can be scrolled out. */}
      <div className={styles.room} />
      <div ref={sheet} className={styles.sheet}>
        <SiteCard name={facts.site.name} fallback={null} part={{ facts, pinned: true, sheet: true }} />
      </div>
    </>
  );
}
