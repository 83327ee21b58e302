import { useEffect } from "react";
import { onPrint } from "../../../charts/plot/print";

/** How much a footnote says, most first: whole titles and addresses, short titles, no paths, titles only where two notes are alike, and none. */
const levels = ["whole", "short", "titles", "alike", "bare"] as const;

/** How much larger than the least the letters may be. */
const sizes = Array.from({ length: 20 }, (_, index) => 1.02 + index * 0.02);

/** A4 within the margins of the comparison's own page, mm; a little is left for what paper rounds otherwise. */
const sheet = { width: 196, height: 283 * 0.99 };

/** Before it is printed a comparison gets the fullest footnotes, and then the largest letters, with which it fits on one page. */
export function useOnePage(): void {
  useEffect(
    () =>
      onPrint((isPaper) => {
        const { style, dataset } = document.documentElement;
        style.removeProperty("--fit");
        delete dataset["notes"];
        if (!isPaper) return;
        laidOutForPaper((fits) => {
          const set = (size: number) => style.setProperty("--fit", String(size));
          set(1);
          for (const level of levels) {
            dataset["notes"] = level;
            if (fits()) break;
          }
          const largest = sizes.findIndex((size) => {
            set(size);
            return !fits();
          });
          set(sizes[(largest < 0 ? sizes.length : largest) - 1] ?? 1);
        });
      }),
    [],
  );
}

/** Lays the page out as on paper for as long as `work` runs, which can ask whether it fits on one sheet. */
function laidOutForPaper(work: (fits: () => boolean) => void): void {
  const { style } = document.documentElement;
  const rules = [...document.styleSheets].flatMap(({ cssRules }) => mediaRules(cssRules));
  const before = rules.map(({ media }) => media.mediaText);
  for (const { media } of rules) {
    if (/\bprint\b/.test(media.mediaText)) media.mediaText = "all";
    else if (/\bscreen\b/.test(media.mediaText)) media.mediaText = "not all";
  }
  style.width = `${sheet.width}mm`;
  try {
    work(() => {
      const { width, bottom } = document.body.getBoundingClientRect();
      return bottom + scrollY <= (width * sheet.height) / sheet.width;
    });
  } finally {
    style.width = "";
    for (const [index, { media }] of rules.entries()) media.mediaText = before[index] ?? "";
  }
}

function mediaRules(rules: CSSRuleList): readonly CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...(rule instanceof CSSGroupingRule ? mediaRules(rule.cssRules) : []),
  ]);
}
