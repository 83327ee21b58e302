import { useEffect, type RefObject } from "react";
import { embedHeight } from "../../../parts/share/embed-snippet";
import { isLoading } from "../../../ui/state/loading";

/**
 * A hook that tells the page around an embed how high its content is, once it is whole and whenever that changes, so that it can fit
 * the frame. The message holds nothing else, so any page may have it, and none is listened to. The content is measured by
 * itself, since the frame can be higher.
 */
export function useHeightMessages(embed: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = embed.current;
    if (!element || window.parent === window) return undefined;
    let told = 0;
    const tell = () => {
      // What is not whole yet has another height.
      if (isLoading(element)) return;
      const height = contentHeight(element);
      if (height === told) return;
      told = height;
      window.parent.postMessage({ type: embedHeight, height }, "*");
    };
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    for (const part of element.children) observer.observe(part);
    const changes = new MutationObserver(tell);
    changes.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      changes.disconnect();
    };
  }, [embed]);
}

/**
 * Returns the height in px of what stands in an embed, without the room that it leaves in a higher frame. A part is measured by
 * its box, since what is folded away in it has one too.
 */
function contentHeight(element: HTMLElement): number {
  return [...element.children].reduce(
    (sum, part) => {
      const { top, height } = part.getBoundingClientRect();
      if (part.tagName !== "MAIN") return sum + height;
      // What is fixed to the frame would have it grow for ever.
      const standing = [...part.children].filter((child) => getComputedStyle(child).position !== "fixed");
      const ends = standing.map((child) => child.getBoundingClientRect().bottom - top);
      return sum + Math.ceil(Math.max(0, ...ends));
    },
    Number.parseFloat(getComputedStyle(element).paddingTop),
  );
}
