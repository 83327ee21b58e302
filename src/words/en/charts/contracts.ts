import { plural } from "../../format/text";
import { having, sitesOf, sitesThat } from "../counts";

const pays = having("an amount that a customer pays", "no amount that a customer pays");

/** The words of what customers pay, a chart apart from the investments. */
export const contractWords = {
  title: "What customers pay",
  /** The title of its picture. */
  pictured: (count: number) => `What customers pay at ${sitesOf(count)}`,
  note: "What a customer pays for capacity, often over many years. It is not the cost of a building, and never counted as investment. Where another statement calls such money a part of the investment, that one is drawn there as a part. The amounts are not added up: they run over different times, and one may contain another.",
  summary: (amounts: number, count: number, largest: string | null, read: string) =>
    `Bar chart of what customers pay: ${plural(amounts, "amount", "amounts")} at ${sitesOf(count)}${largest === null ? "" : `; the largest is ${largest}`}${read}.`,
  caption: "What customers pay, as stated and converted",
  coverage: (count: number, all: number, amounts: number) =>
    `${sitesThat(count, all, pays)}: ${plural(amounts, "amount", "amounts")}`,
  none: (all: number) => `${sitesThat(0, all, pays)}.`,
  each: "Where several statements give one amount, it is one row, with the statement that the rule chooses.",
  /** A contract that the picture does not draw. */
  notDrawn: (site: string, amount: string, why: string, source: string) => `${site}, ${amount} (${why}; ${source})`,
  undrawn: (count: number) => `${plural(count, "amount", "amounts")} not converted, and so not drawn:`,
  repeats: (count: number) => plural(count, "more statement gives it", "more statements give it"),
} as const;
