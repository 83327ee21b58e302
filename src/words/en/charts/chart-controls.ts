import { sitesOf } from "../counts";
import { and } from "../../format/text";

/** The words of the controls of a chart, its legend, groups and years, and of its summary. */
export const controlWords = {
  group: {
    drill: (group: string, count: number) => `${group}, site by site: ${sitesOf(count)}`,
    drillYear: (year: string, count: number) =>
      `Sites that opened or may open in ${year}, site by site: ${sitesOf(count)}`,
    drillTenant: (tenant: string, count: number) =>
      `Sites for which a source names ${tenant}, site by site: ${sitesOf(count)}`,
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
  },
  legend: {
    only: (status: string) => `Show only: ${status}`,
    add: (status: string) => `Show as well: ${status}`,
    drop: (status: string) => `Leave out: ${status}`,
    all: "Show every status",
  },
  years: {
    label: "Years of opening",
    only: (year: string) => `Show only the sites that opened or may open in ${year}`,
    before: (year: string) => `Show only the sites that opened or may open before ${year}`,
    all: "Show every year, and no year",
  },
  /** The rule and the as-of day at the end of a chart's summary; empty for the defaults. */
  read: (rule: string | null, day: string | null) =>
    [...(rule === null ? [] : [`which source wins: ${rule}`]), ...(day === null ? [] : [`as known on ${day}`])]
      .map((text) => `, ${text}`)
      .join(""),
};
