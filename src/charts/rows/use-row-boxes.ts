import { useLayoutEffect, useState } from "react";
import { onPrint } from "../plot/print";

/** The box of a row in the plot, in px from its top, and the id of what is drawn in it. */
export type RowBox = { readonly id: string; readonly top: number; readonly height: number; readonly width: number };

/** The columns of a chart on paper, where each row is laid out by itself, and whether its bars are under the names. */
type Paper = { readonly columns: string; readonly layout: "stacked" | "columns" };

/**
 * A hook that returns the measured boxes of the rows, which differ where a name wraps or the text is enlarged, and the
 * columns of the chart on paper, otherwise null.
 */
export function useRowBoxes(list: React.RefObject<HTMLDivElement | null>, drawing: string) {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, RowBox>>(new Map());
  const [paper, setPaper] = useState<Paper | null>(null);
  // Runs after every render, because rows can change places without a change of the list's size; the list is also
  // observed for its size. The boxes are known only after layout; equal boxes end the cycle.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (list.current) setBoxes(keepEqual(boxesIn(list.current, drawing)));
  });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => setBoxes(keepEqual(boxesIn(element, drawing)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const removeListener = onPrint((isPaper) => {
      setPaper(isPaper ? paperOf(element) : () => null);
      measure();
    });
    return () => {
      observer.disconnect();
      removeListener();
    };
  }, [list, drawing]);

  return { boxes, paper };
}

/**
 * Returns the current columns of a list as fractions, so that they fit any width. If it is not a grid, the old ones are
 * kept.
 */
function paperOf(list: HTMLElement) {
  const chart = list.parentElement;
  return (old: Paper | null): Paper | null => {
    const { display, gridTemplateColumns } = getComputedStyle(chart ?? document.body);
    if (display !== "grid") return old;
    const widths = gridTemplateColumns.split(" ");
    const space = list.querySelector<HTMLElement>("[data-space]");
    const name = space?.previousElementSibling;
    const isStacked =
      space !== null && name instanceof HTMLElement && space.offsetTop >= name.offsetTop + name.offsetHeight;
    return {
      columns: widths.map((width) => `minmax(0, ${Number.parseFloat(width)}fr)`).join(" "),
      layout: isStacked ? "stacked" : "columns",
    };
  };
}

/** Returns the boxes that the rows of a list reserve for their marks. */
function boxesIn(list: HTMLElement, drawing: string): ReadonlyMap<string, RowBox> {
  const boxes = new Map<string, RowBox>();
  for (const row of list.querySelectorAll<HTMLElement>("[data-row]")) {
    const space = row.querySelector<HTMLElement>("[data-space]");
    const id = row.dataset.row ?? "";
    if (!space) continue;
    const { offsetTop: top, offsetHeight: height, offsetWidth: width } = space;
    boxes.set(id, { id: `${drawing}-${id}`, top: row.offsetTop + top, height, width });
  }
  return boxes;
}

/** Returns the old boxes if nothing moved, so that nothing renders again. */
function keepEqual(next: ReadonlyMap<string, RowBox>) {
  return (old: ReadonlyMap<string, RowBox>) => (sameBoxes(old, next) ? old : next);
}

function sameBoxes(a: ReadonlyMap<string, RowBox>, b: ReadonlyMap<string, RowBox>): boolean {
  const same = (one: RowBox, other: RowBox | undefined) =>
    one.top === other?.top && one.height === other.height && one.width === other.width;
  return a.size === b.size && [...a].every(([id, box]) => same(box, b.get(id)));
}
