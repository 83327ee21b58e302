import { integer } from "../../format/number";
import { plural } from "../../format/text";

/** The words of a view that stands in a page of someone else, in English. */
export const embedWords = {
  /** How much the view rests on. */
  sources: (claims: number, sources: number, sites: number) =>
    `${plural(claims, "statement", "statements")} about ${sites === 1 ? "this site" : "these sites"}, from ${plural(sources, "source", "sources")}, each named on the page.`,
  /** The link to the whole page, with the name of the product. */
  whole: (product: string) => `${product}: see all, with sources`,
  /** The link to the rows of a chart that an embed has no room for. */
  more: (rows: number) => `and ${integer(rows)} more`,
  map: (sites: number, which: string) => `Map of ${plural(sites, "AI data center", "AI data centers")} ${which}`,
  missing: {
    title: "Nothing to embed here",
    text: (path: string) => `The record has no view at “${path}”. A chart, the map and each site can be embedded.`,
  },
} as const;
