import { sitesOf } from "../counts";
import { and } from "../../format/text";

/** The notes on how a chart groups by tenant, year and bidding zone. */
export const groupingWords = {
  /** `parts` are the sites of which only a part is dated. */
  year: (parts: number) =>
    `A site stands under the year that its date names; where only a part’s date is stated, under none${parts === 0 ? "" : ` (${sitesOf(parts)})`}. A year leads to every site that opened or may open in it, by a part’s date too, which can be more.`,
  tenant:
    "A site stands under the tenants whom its newest statements name, where several, under all of them together. A tenant leads to every site for which a source names it, now or before, which can be more.",
  noZone: (countries: readonly string[], unsure: number) =>
    `Without a bidding zone: ${[
      ...(countries.length > 0 ? [`${and(countries)}, which ${countries.length === 1 ? "has" : "have"} none`] : []),
      ...(unsure > 0 ? [`${sitesOf(unsure)} whose municipality alone does not tell the zone`] : []),
    ].join("; ")}.`,
  method: "How zones are told",
};
