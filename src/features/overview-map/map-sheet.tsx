import { useEffect, useRef } from "react";
import type { Facts } from "../../domain/facts";
import { lazyPart } from "../../ui/lazy-part";
import { phone, useMedia } from "../../ui/use-media";
import styles from "./map-panel.module.css";

const SiteCard = lazyPart(() => import("./site-card"));

/** Least room between what stands for the site and the sheet, px. */
const clearance = 24;

/**
 * What a phone tells of the selected site, at the foot of the screen, in every view. The page scrolls as far as the sheet
 * would hide what was tapped; where the map is shown, so that all of it stands above the sheet.
 */
export function MapSheet({ facts }: { facts: Facts }) {
  const isNarrow = useMedia(phone);
  return isNarrow ? <Sheet facts={facts} /> : null;
}

function Sheet({ facts }: { facts: Facts }) {
  const sheet = useRef<HTMLDivElement>(null);
  const { id } = facts.site;

  useEffect(() => {
    const element = sheet.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      const { top, height } = element.getBoundingClientRect();
      if (height === 0) return;
      const map = document.querySelector("[data-mark]")?.closest("figure")?.firstElementChild;
      const whole = map?.checkVisibility() ? map.getBoundingClientRect() : null;
      const toFit = whole ? Math.min(whole.bottom - top, Math.max(0, whole.top)) : 0;
      const toSee = standIns(id)
        .map((one) => one.getBoundingClientRect())
        .filter((box) => box.height > 0 && box.top < window.innerHeight)
        .map((box) => box.bottom + clearance - top);
      window.scrollBy({ top: Math.max(0, toFit, ...toSee) });
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

/** What stands for a site in the views. */
function standIns(site: string): readonly Element[] {
  const id = CSS.escape(site);
  const names = ["mark", "row", "year-mark"].map((name) => `[data-${name}="${id}"]`);
  return [...document.querySelectorAll([...names, `tr[data-site="${id}"]`].join())];
}
