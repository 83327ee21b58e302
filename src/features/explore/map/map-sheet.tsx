import { useEffect, useRef } from "react";
import type { ReadSite } from "../../../domain/headline/read-site";
import { lazyPart } from "../../../ui/state/lazy-part";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { useElementsOf } from "../../../url/links/linked";
import styles from "./map-panel.module.css";

const SiteCard = lazyPart(() => import("./site-card"));

/** Least room between what stands for the site and the sheet, px. */
const clearance = 24;

/**
 * What a phone tells of the selected site, at the foot of the screen, in every view. The page stays where it is, so that
 * a second tap meets what the first has met; only where the sheet hides all that stands for the site it scrolls.
 */
export function MapSheet({ readSite }: { readSite: ReadSite }) {
  const isNarrow = useMedia(phone);
  return isNarrow ? <Sheet readSite={readSite} /> : null;
}

function Sheet({ readSite }: { readSite: ReadSite }) {
  const sheet = useRef<HTMLDivElement>(null);
  const elementsOf = useElementsOf();
  const { id } = readSite.site;

  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { top, height } = element.getBoundingClientRect();
      if (height === 0) return;
      // Whose middle is hidden: what the sheet lies over answers no second tap.
      const lacks = elementsOf(id)
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.height > 0 && box.bottom > 0 && box.top < window.innerHeight)
        .map((box) => (box.top + box.height / 2 > top ? box.bottom + clearance - top : 0));
      if (lacks.length > 0) window.scrollBy({ top: Math.min(...lacks) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [id, elementsOf]);

  return (
    <>
      {/* As high as the sheet at most: what lies under it can be scrolled out. */}
      <div className={styles.room} />
      <div ref={sheet} className={styles.sheet}>
        <SiteCard name={readSite.site.name} fallback={null} part={{ readSite, pinned: true, sheet: true }} />
      </div>
    </>
  );
}
