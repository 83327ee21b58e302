import { useEffect, useRef } from "react";
import styles from "./map-panel.module.css";

/** Least room between the site's mark and the sheet, px. */
const clearance = 24;

/** What a phone tells of the selected site, at the foot of the screen; the page scrolls so that map and mark stand above it. */
export function MapSheet({ site, children }: { site: string; children: React.ReactNode }) {
  const sheet = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    // The sheet has a size once the map is the view that is shown.
    const observer = new ResizeObserver(() => {
      const map = element.parentElement?.firstElementChild?.getBoundingClientRect();
      const mark = document.querySelector(`[data-mark="${CSS.escape(site)}"]`)?.getBoundingClientRect();
      const { top, height } = element.getBoundingClientRect();
      if (!map || height === 0) return;
      const toFit = Math.min(map.bottom - top, Math.max(0, map.top));
      const toSee = mark ? mark.bottom + clearance - top : 0;
      window.scrollBy({ top: Math.max(0, toFit, toSee) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [site]);

  return (
    <div ref={sheet} className={styles.sheet}>
      {children}
    </div>
  );
}
