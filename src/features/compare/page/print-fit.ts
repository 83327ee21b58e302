import { useEffect } from "react";
import { onPrint } from "../../../charts/plot/print";
import { onSheet } from "../../../charts/plot/print-styles";

/**
 * The lengths of footnotes, longest first: full titles and addresses, short titles, addresses without paths, titles
 * only if two notes are alike, none.
 */
const levels = ["whole", "short", "titles", "alike", "bare"] as const;

/** The font sizes to try, largest first, as multiples of the usual size. Less than 1 is needed only by the fullest comparisons. */
const sizes = Array.from({ length: 30 }, (_, index) => 1.4 - index * 0.02);

/** A4 within the margins of the page, in mm. 1 % of the height is left for rounding in print. */
const sheet = { width: 196, height: 283 * 0.99 };

/**
 * A hook that makes the comparison fit one printed page: first it chooses the longest footnotes, then the largest font.
 */
export function useOnePage(): void {
  useEffect(
    () =>
      onPrint((isPaper) => {
        const { style, dataset } = document.documentElement;
        style.removeProperty("--fit");
        delete dataset["notes"];
        if (!isPaper) return;
        onSheet(`${sheet.width}mm`, () => {
          const set = (size: number) => style.setProperty("--fit", String(size));
          set(1);
          for (const level of levels) {
            dataset["notes"] = level;
            if (fits()) break;
          }
          // Two notes that read alike are worse than small letters.
          if (dataset["notes"] === "bare") {
            dataset["notes"] = "alike";
            set(sizes.at(-1) ?? 1);
            if (!fits()) dataset["notes"] = "bare";
          }
          set(
            largest((size) => {
              set(size);
              return fits();
            }),
          );
        });
      }),
    [],
  );
}

/** Returns the largest of the font sizes that passes, found by halving because smaller ones pass too; the smallest if none does. */
function largest(passes: (size: number) => boolean): number {
  let [tooLarge, passing] = [-1, sizes.length - 1];
  while (passing - tooLarge > 1) {
    const middle = Math.floor((tooLarge + passing) / 2);
    if (passes(sizes[middle] ?? 1)) passing = middle;
    else tooLarge = middle;
  }
  return sizes[passing] ?? 1;
}

/** Returns whether the page, in print styles and as wide as a sheet, fits one. */
function fits(): boolean {
  const { width, bottom } = document.body.getBoundingClientRect();
  return bottom + scrollY <= (width * sheet.height) / sheet.width;
}
