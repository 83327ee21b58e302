import { useEffect, useRef } from "react";
import type { ReadSite } from "../../../domain/headline/read-site";
import { lazyPart } from "../../../ui/state/lazy-part";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { useElementsOf } from "../../../url/links/linked";
import styles from "./map-panel.module.css";

const SiteCard = lazyPart(() => import("./site-card"));

/** The least distance between an element of the site and the sheet, in px. */
const clearance = 24;

/**
 * Shows the selected site at the bottom of a phone's screen, in every view. The page does not move, so that a second
 * tap hits the same element, unless the sheet covers every element of the site.
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
      // An element is covered if its middle is, because it can then not be tapped again.
      const overlaps = elementsOf(id)
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.height > 0 && box.bottom > 0 && box.top < window.innerHeight)
        .map((box) => (box.top + box.height / 2 > top ? box.bottom + clearance - top : 0));
      if (overlaps.length > 0) window.scrollBy({ top: Math.min(...overlaps) });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [id, elementsOf]);

  return (
    <>
      {/* Space as high as the sheet at most, so that the page can be scrolled past it. */}
      <div className={styles.spacer} />
      <div ref={sheet} className={styles.sheet}>
        <SiteCard name={readSite.site.name} fallback={null} part={{ readSite, pinned: true, sheet: true }} />
      </div>
    </>
  );
}
