import { useLocation } from "wouter";
import { shownCompareList, useCompareList } from "../../parts/sites/compare-list";
import { contentOfPage, controlsOfPage } from "../../ui/state/page-parts";
import { isShown } from "../../ui/dom/is-shown";
import { isOverview } from "../../url/view/fixed-filters";
import { skipWords } from "#words/about/skip";
import styles from "./header.module.css";

/** The targets of skip links. */
const parts = {
  content: contentOfPage,
  filters: controlsOfPage,
  map: () => document.getElementById("map"),
  list: () => document.getElementById("list"),
  compareList: shownCompareList,
} satisfies Record<string, () => HTMLElement | null>;

type Part = keyof typeof parts;

/** Renders the skip links, the first focusable elements: to the content, on the overview to each of its parts, and to the sites chosen for comparison. */
export function SkipLinks() {
  const [path] = useLocation();
  const hasCompareList = useCompareList().ids.length > 0 && !path.startsWith("/compare");
  const offered: readonly Part[] = [
    "content",
    ...(isOverview(path) ? (["filters", "map", "list"] as const) : []),
    ...(hasCompareList ? (["compareList"] as const) : []),
  ];
  return offered.map((part) => (
    <a
      key={part}
      className={styles.skip}
      href={`#${part}`}
      onClick={(event) => {
        // A skip does not change the address, which holds the view.
        event.preventDefault();
        skipTo(part);
      }}
    >
      {skipWords[part]}
    </a>
  ));
}

function skipTo(part: Part): void {
  const findShown = () => {
    const found = parts[part]();
    return found && isShown(found) ? found : null;
  };
  // A phone shows one part of the overview at a time, so its switch is pressed first.
  if (!findShown()) controlsOfPage()?.querySelector<HTMLElement>(`input[value="${part}"]`)?.click();
  requestAnimationFrame(() => {
    // The list is missing if no site matches; the content says so.
    const target = findShown() ?? parts.content();
    if (!target) return;
    target.tabIndex = -1;
    // A focus alone centres what is higher than the window, so a long list would show its middle.
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  });
}
