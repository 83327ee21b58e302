import type { ClaimRule } from "../../../domain/headline/rule";
import { and, andNames, plural, upperFirst } from "../../format/text";
import { integer } from "../../format/number";

const rules: Readonly<Record<ClaimRule, string>> = {
  headline: "by the record’s rule",
  newest: "by the newest statement",
  lowest: "by the lowest figure",
  highest: "by the highest figure",
  primary: "by primary sources only",
};

const read = (rule: ClaimRule, day: string) => `${rules[rule]}, as known on ${day}.`;

/** The words of downloaded pictures and of the menu that makes them. */
export const pictureWords = {
  note: "With title, sources, licence and link in it, ready to print.",
  /** Where the view is a table. */
  tableNote: "It is the chart of this selection, not its table. The rows of the table leave with “Download data”.",
  kinds: { svg: "SVG", png: "PNG" },
  notes: { svg: "for print and drawing programs", png: "in twice the size, for pages and slides" },
  copy: "Copy picture",
  copied: "The picture is in the clipboard.",
  notCopied: "The browser did not let the picture into the clipboard. Download it instead.",
  making: "Drawing the picture …",
  made: (name: string) => `${name} is downloaded.`,
  failed:
    "The picture could not be drawn, since its program could not be loaded. Check the connection and press again.",

  /** `which` sites the filters select, after "AI data centers"; null for all. */
  selection: (which: string | null, rule: ClaimRule, day: string) =>
    `${which === null ? "All AI data centers of the record" : `AI data centers ${which}`}; ${read(rule, day)}`,
  reading: (rule: ClaimRule, day: string) => upperFirst(read(rule, day)),
  dayLine: (day: string) => `The dark line is ${day}.`,
  /** Where the rows end before all are drawn. */
  cut: (shown: number, all: number) =>
    `The first ${integer(shown)} of ${integer(all)} rows are drawn; all of them are at the link below.`,
  /** The heading of a group that began in the flow before. */
  continued: (heading: string) => `${heading}, continued`,
  release: (version: string, day: string) => `, release ${version} of ${day}, CC BY 4.0.`,
  sources: {
    beside: (count: number) =>
      count === 1
        ? "The source of the figure is beside it; its date and link are at"
        : "The source of each figure is beside it; their dates and links are at",
    few: (names: readonly string[]) => `Said by ${andNames(names)}. Dates and links are at`,
    many: (statements: number, publishers: number) =>
      `It rests on ${plural(statements, "statement", "statements")} of ${plural(publishers, "publisher", "publishers")}, each with date and link at`,
    none: "More of it, with its sources, is at",
  },
  map: {
    title: (sites: number, which: string) => `${plural(sites, "AI data center", "AI data centers")} ${which}`,
    ground: "Marks are moved apart where there is room; a line leads to the place. Base map: Natural Earth.",
  },
  comparison: {
    title: (names: readonly string[]) => `${and(names)} compared`,
    onlyDiffering: "Only the rows of money, power and dates in which they differ.",
    lead: "What stands for each site, with its source below. Bars share one scale across a row of money, and one across power.",
  },
  /** The name of a file, without its ending. */
  called: (view: string, version: string) =>
    `nordic-ai-data-centers-${view}-${version}`.toLowerCase().replaceAll(/[^a-z0-9.-]+/g, "-"),
} as const;
