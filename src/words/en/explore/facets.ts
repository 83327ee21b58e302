import { sitesOf } from "../counts";
import { plural } from "../../format/text";

/** The words of the filters that load when they are opened. */
export const facetWords = {
  organisations: {
    operator: {
      find: "Find an operator",
      none: (typed: string) => `No operator is called “${typed}”.`,
      all: (count: number) => `All ${plural(count, "operator", "operators")}`,
      fewer: "Fewer operators",
    },
    tenant: {
      find: "Find a tenant",
      none: (typed: string) => `No tenant is called “${typed}”.`,
      all: (count: number) => `All ${plural(count, "tenant", "tenants")}`,
      fewer: "Fewer tenants",
    },
  },
  /** The other name under which an organisation was found. */
  foundAs: (alias: string) => `(${alias})`,
  note: {
    tenant: "Named as a tenant by any statement that is not doubted, now or before.",
    stated: "Sites that have a figure for all that is chosen.",
    source: "The amount, the capacity, the opening or the status that stands for the site rests on such a source.",
    disputed: "Sites on which sources disagree about any of these.",
    zone: (without: number) =>
      `${sitesOf(without)} ${without === 1 ? "has" : "have"} none: the country has no zones, or the municipality alone does not tell.`,
    opens: (notStated: number) =>
      `A date counts in the year that it names, “by” and “not before” too.${
        notStated === 0
          ? ""
          : ` ${sitesOf(notStated)} ${notStated === 1 ? "has no opening date, and is" : "have no opening date, and are"} left out when years are chosen.`
      }`,
  },
  opens: {
    from: "From",
    to: "To",
    any: "any year",
    each: "Sites that opened or may open in",
    year: (year: number, count: number) => `${year}, ${sitesOf(count)}`,
  },
};
