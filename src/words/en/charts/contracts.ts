import { integer } from "../../format/number";
import { plural } from "../../format/text";
import { sitesOf } from "../counts";

/** The words of what customers pay, a chart apart from the investments. */
export const contractWords = {
  title: "What customers pay",
  note: "What a customer pays for capacity, often over many years. This is not the cost of a building: it never stands for the investment, not even as a part. The amounts are not added up, since they run over different times and one may contain another.",
  summary: (amounts: number, count: number, largest: string | null, read: string) =>
    `Bar chart of what customers pay: ${plural(amounts, "amount", "amounts")} at ${sitesOf(count)}${largest === null ? "" : `; the largest is ${largest}`}${read}.`,
  caption: "What customers pay, as stated and converted",
  coverage: (count: number, all: number, amounts: number) =>
    `${integer(count)} of ${sitesOf(all)} ${count === 1 ? "states" : "state"} what a customer pays: ${plural(amounts, "amount", "amounts")}`,
  none: (all: number) => `None of ${sitesOf(all)} states what a customer pays.`,
  each: "Where several claims give the same amount, it is one row, with the claim that the rule chooses.",
  undrawn: (count: number) => `${plural(count, "amount", "amounts")} not converted, and so not drawn:`,
  repeats: (count: number) => plural(count, "more claim gives it", "more claims give it"),
} as const;
