import { startTransition, useEffect, useRef, useState, type ReactNode, type RefObject } from "react";
import { flushSync } from "react-dom";
import { useHasMoved } from "../dom/has-moved";

/** A few rows of a table that are drawn together. `key` is that of no other slice of the table. */
export type Slice<R> = {
  readonly key: string;
  readonly head: ReactNode;
  readonly rows: readonly R[];
  /** The number of its first row in the whole table, whose head is row 1. */
  readonly from: number;
};

/** Rows with a heading; null for rows without. */
export type RowGroup<R> = { readonly key: string; readonly head: ReactNode; readonly rows: readonly R[] };

/** So many rows are drawn together. */
export const rowsOfSlice = 10;

/** A table of more rows draws only those near the window; others are all drawn, so that they need not be scrolled to. */
export const mostDrawn = 200;

/** The attribute with the number of a slice on its element. */
export const sliceAttribute = "data-slice";

/** Returns the rows of groups in slices, at least one of each, whose first has the heading. `sizeOf` gives their size. */
export function slicesOf<R>(
  groups: readonly RowGroup<R>[],
  sizeOf: (rows: readonly R[]) => number,
): readonly Slice<R>[] {
  let next = 2;
  return groups.flatMap(({ key, head, rows }) => {
    const size = sizeOf(rows);
    return Array.from({ length: Math.max(1, Math.ceil(rows.length / size)) }, (_, index) => {
      const own = rows.slice(index * size, (index + 1) * size);
      const heading = index === 0 ? head : null;
      if (heading !== null) next++;
      const from = next;
      next += own.length;
      return { key: `${key}:${index}`, head: heading, rows: own, from };
    });
  });
}

type Slices = {
  /** Returns whether the rows of a slice are drawn; the others only keep their place. */
  readonly isDrawn: (index: number) => boolean;
  /** True if all rows will be drawn, and some are not yet. */
  readonly isFilling: boolean;
  /** Returns the height of a slice in px when it was last drawn, or null. */
  readonly heightOf: (index: number) => number | null;
};

/**
 * A hook that says which slices of a table are drawn: the first, those near the window, all for paper, and if the table
 * `fills` all the others once the reader moves on the page, in idle time and at once, since for each time the browser
 * lays out the whole table. A slice with the focus stays. It begins anew when `slices` changes.
 */
export function useSlices<R>(
  place: RefObject<HTMLElement | null>,
  slices: readonly Slice<R>[],
  fills: boolean,
): Slices {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  const [filled, setFilled] = useState<readonly Slice<R>[] | null>(null);
  const [isPaper, setPaper] = useState(false);
  const heights = useRef(new WeakMap<Slice<R>, number>());
  const isFilled = filled === slices;

  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.map(({ target, isIntersecting, boundingClientRect }) => {
          const index = Number(target.getAttribute(sliceAttribute));
          const slice = slices[index];
          if (slice && target.hasAttribute("data-drawn")) heights.current.set(slice, boundingClientRect.height);
          return { index, isNear: isIntersecting || target.contains(document.activeElement) };
        });
        setNear((before) => {
          if (seen.every(({ index, isNear }) => before.has(index) === isNear)) return before;
          const now = new Set(before);
          for (const { index, isNear } of seen) {
            if (isNear) now.add(index);
            else now.delete(index);
          }
          return now;
        });
      },
      // One window above and below, so that rows are there before they are scrolled to.
      { rootMargin: "100% 0px" },
    );
    for (const element of place.current?.querySelectorAll(`[${sliceAttribute}]`) ?? []) observer.observe(element);
    return () => observer.disconnect();
  }, [place, slices]);

  const hasMoved = useHasMoved();
  const isFilling = fills && hasMoved && !isFilled && slices.length > 1;
  useEffect(() => {
    if (!isFilling) return undefined;
    return whenIdle(() => startTransition(() => setFilled(slices)));
  }, [isFilling, slices]);

  useEffect(() => {
    const toPaper = () => flushSync(() => setPaper(true));
    const toScreen = () => setPaper(false);
    addEventListener("beforeprint", toPaper);
    addEventListener("afterprint", toScreen);
    return () => {
      removeEventListener("beforeprint", toPaper);
      removeEventListener("afterprint", toScreen);
    };
  }, []);

  return {
    isDrawn: (index) => isPaper || isFilled || index === 0 || near.has(index),
    isFilling,
    heightOf: (index) => {
      const slice = slices[index];
      return slice ? (heights.current.get(slice) ?? null) : null;
    },
  };
}

/** Calls `run` when the browser has nothing else to do, or soon where it does not say so. Returns the cancelling. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, 30);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 1000 });
  return () => cancelIdleCallback(handle);
}
