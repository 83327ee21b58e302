import { sitesOf } from "../counts";

/** The words of the controls of a chart, its legend, groups and years, and of its summary. */
export const controlWords = {
  group: {
    drill: (group: string, count: number) => `${group}, site by site: ${sitesOf(count)}`,
    drillYear: (year: string, count: number) =>
      `Sites that opened or may open in ${year}, site by site: ${sitesOf(count)}`,
    drillTenant: (tenant: string, count: number) =>
      `Sites for which a source names ${tenant}, site by site: ${sitesOf(count)}`,
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
