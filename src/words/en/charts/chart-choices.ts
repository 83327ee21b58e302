import type { Grouping } from "../../../domain/selection/grouping";
import type { TotalName } from "../../../domain/series/citable-total";

/** The titles of the capacity and history charts, and the words of the choices above a chart. */
export const choiceWords = {
  by: {
    label: "Group by",
    names: {
      site: "site",
      operator: "operator",
      tenant: "tenant",
      country: "country",
      zone: "bidding zone",
      status: "status",
      year: "opening year",
      schedule: "late or moved",
    } satisfies Record<Grouping, string>,
  },
  group: {
    names: {
      site: "Site",
      operator: "Operator",
      tenant: "Tenant",
      country: "Country",
      zone: "Bidding zone",
      status: "Status",
      year: "Opening year",
      schedule: "Late or moved",
    } satisfies Record<Grouping, string>,
    untilYear: (year: number) => `to ${year}`,
    unnamed: {
      site: "",
      operator: "No operator named",
      tenant: "No tenant named",
      country: "",
      zone: "No bidding zone known",
      status: "",
      year: "No date, or only a part’s",
      schedule: "No date stated for a first capacity",
    } satisfies Record<Grouping, string>,
  },
  scale: {
    label: "Scale",
    names: { linear: "linear", log: "logarithmic" },
    log: "Logarithmic: equal lengths are equal factors, so lengths do not add up.",
  },
  show: {
    label: "Add up",
    names: {
      investment: "investment",
      it_load: "MW, IT load",
      unspecified: "MW, IT or grid not said",
      grid_connection: "MW, grid connection",
    } satisfies Record<TotalName, string>,
  },
} as const;
