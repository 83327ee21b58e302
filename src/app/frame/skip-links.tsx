import { useLocation } from "wouter";
import { isShown } from "../../ui/dom/is-shown";
import { skipWords } from "#words/about/skip";
import styles from "./header.module.css";

/** The parts that a reader can skip to, and what each is on the page. */
const parts = {
  content: "main",
  filters: "[data-controls]",
  map: "#map",
  list: "#list",
};

type Part = keyof typeof parts;

/** The first stops of the keyboard: past the header to the content, and on the overview to each of its parts. */
export function SkipLinks() {
  const [path] = useLocation();
  const offered: readonly Part[] = path === "/" ? ["content", "filters", "map", "list"] : ["content"];
  return offered.map((part) => (
    <a
      key={part}
      className={styles.skip}
      href={`#${part}`}
      onClick={(event) => {
        // The address is the view: a skip is not part of it.
        event.preventDefault();
        skipTo(part);
      }}
    >
      {skipWords[part]}
    </a>
  ));
}

function skipTo(part: Part): void {
  const seen = () => {
    const found = document.querySelector<HTMLElement>(parts[part]);
    return found && isShown(found) ? found : null;
  };
  // A phone shows one part at a time: its switch brings the one that is asked for.
  if (!seen()) document.querySelector<HTMLElement>(`[data-controls] input[value="${part}"]`)?.click();
  requestAnimationFrame(() => {
    // Where nothing matches there is no list: the content says so.
    const target = seen() ?? document.querySelector<HTMLElement>(parts.content);
    if (!target) return;
    target.tabIndex = -1;
    target.focus();
  });
}
