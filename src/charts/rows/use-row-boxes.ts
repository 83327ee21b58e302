import { useLayoutEffect, useState } from "react";
import { onPrint } from "../plot/print";

/** Where a row lies in the plot, px from its top, and the id of what is drawn in it. */
export type RowBox = { readonly id: string; readonly top: number; readonly height: number; readonly width: number };

/** The columns of a chart on paper, and whether its bars stand under the names: each row is laid out by itself there. */
type Paper = { readonly columns: string; readonly layout: "stacked" | "columns" };

/** The measured places of the rows, which differ where a name wraps or a reader enlarges the text; and on paper their columns. */
export function useRowBoxes(list: React.RefObject<HTMLDivElement | null>, drawing: string) {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, RowBox>>(new Map());
  const [paper, setPaper] = useState<Paper | null>(null);
  // After every draw, since rows change places without changing the size of their list; and when the list is resized.
  // What was just laid out is known only now, and equal boxes end the round.
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
    const forget = onPrint((isPaper) => {
      setPaper(isPaper ? paperOf(element) : () => null);
      measure();
    });
    return () => {
      observer.disconnect();
      forget();
    };
  }, [list, drawing]);

  return { boxes, paper };
}

/** The columns that a list has now, as shares of whatever width comes; while they are no grid they stay. */
function paperOf({ parentElement: chart }: HTMLElement) {
  return (old: Paper | null): Paper | null => {
    const { display, gridTemplateColumns } = getComputedStyle(chart ?? document.body);
    if (display !== "grid") return old;
    const widths = gridTemplateColumns.split(" ");
    return {
      columns: widths.map((width) => `minmax(0, ${Number.parseFloat(width)}fr)`).join(" "),
      layout: widths.length < 4 ? "stacked" : "columns",
    };
  };
}

/** Where the rows of a list have room for their marks. */
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

/** Keeps the old boxes where nothing moved, so that nothing is drawn again. */
function keepEqual(next: ReadonlyMap<string, RowBox>) {
  return (old: ReadonlyMap<string, RowBox>) => (sameBoxes(old, next) ? old : next);
}

function sameBoxes(a: ReadonlyMap<string, RowBox>, b: ReadonlyMap<string, RowBox>): boolean {
  const same = (one: RowBox, other: RowBox | undefined) =>
    one.top === other?.top && one.height === other.height && one.width === other.width;
  return a.size === b.size && [...a].every(([id, box]) => same(box, b.get(id)));
}
