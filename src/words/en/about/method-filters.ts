import { sitesOf } from "../counts";
import type { Country } from "../../../domain/record/country";
import { statableFields, type FilterKey } from "../../../domain/selection/filters";
import { groupings } from "../../../domain/selection/grouping";
import { searchKinds, type SearchKind } from "../../../domain/search/search";
import type { ZonePlaces } from "../../../domain/place/zone-places";
import { choiceWords } from "../charts/chart-choices";
import { country, stated } from "../terms";
import { and, lowerFirst, or } from "../../format/text";

const searched: Record<SearchKind, string> = {
  name: "the site’s name",
  alias: "its other names",
  place: "its place, region and country, in the country’s languages and in English",
  zone: "its bidding zone",
  operator: "the names of its operator",
  tenant: "the names of its tenants",
  id: "its id as a whole",
};

const grouped = groupings.filter((by) => by !== "site");
const unnamed = grouped.flatMap((by) => choiceWords.group.unnamed[by] || []);

/** The words of the Method page about filters, grouping and bidding zones. */
export const methodFilterWords = {
  grouping: {
    title: "Groups and their subtotals",
    text: [
      `Sites can be grouped by ${or(grouped.map((by) => choiceWords.by.names[by]))}. Each stands in one group; one that has nothing to stand under goes to a group of its own (${unnamed.map((name) => `“${name}”`).join(", ")}). The opening year is the one that the date of the site’s first capacity names.`,
      "A subtotal is a total of the group’s sites alone, by the rules of totals: parts, and sites that are part of another, stay out of it too. So the subtotals of all groups add up to the total. A group without a figure for any whole site has no subtotal, and that is not zero.",
    ],
  },

  filters: {
    title: "What the filters mean",
    text: [
      "Filters hold together: a site must pass each of them. Of the values chosen in one filter, one is enough, except where it says “all”. Status, opening and what is stated are those that stand under the rule in force, as of the chosen day.",
    ],
    means: {
      q: `What is typed is looked for in ${and(searchKinds.map((kind) => searched[kind]))}: the whole of it in one of these, else each word in some of them. Capitals and the marks over letters make no difference: “malmo” finds Malmö, “saeby” finds Sæby.`,
      country: "The country in which the site lies.",
      zone: "The bidding zone in which the site lies, as concluded below. A site without a zone is in none of them.",
      operator: "Who builds and runs the site.",
      tenant:
        "Whom any statement names as a tenant, now or before, as long as the curators do not doubt it: a later tenant does not make an earlier one unsaid.",
      status: "The status that stands for the site; “not stated” can be chosen too.",
      kind: "What kind of data center the record holds it to be.",
      opens:
        "The year in which the site’s first opening is dated, or that of a part where only that is stated. A date counts for the one year that it names, and so do “by 2027” and “not before 2027”. A site of which no opening is stated is in none.",
      schedule:
        "What is late or has moved at the site, as told under late or moved. A site counts once, with the most serious.",
      stated: `All that is chosen must be stated, of the whole site or of a part: ${and(statableFields.map((field) => lowerFirst(stated[field])))}.`,
      source:
        "The class of the source behind a headline value: the amount, the capacity, the opening or the status that stands for the site. One of these values is enough, so a site may be found under several classes; other statements do not count.",
      disputed: "Sources disagree on the site in this field, as told under disagreement.",
      jobs: "A statement that carries no doubt counts jobs of this kind, of the whole site or of a part.",
    } satisfies Record<FilterKey, string>,
  },

  zone: {
    title: "Bidding zone",
    text: [
      "The Nordic electricity market is divided into bidding zones, each with a price of its own. The record has no statements about zones: a zone is concluded from where the site lies, by this list, which is the one that runs. A country that is one zone gives it; else a region that lies wholly in one; else a municipality that is named.",
      "The Swedish counties follow the four areas into which Svenska kraftnät has divided the country since 1 November 2011. Denmark divides at the Great Belt, and Finland is one zone. In counties that a border crosses, and in Norway, municipalities are named one by one, those of which the curators are sure. Where a border crosses a municipality or is near it, none is given.",
      "The list was compiled from the published lists of counties and from general knowledge. It has not been checked against the grid operators’ own maps.",
    ],
    places: ({ countries, regions, municipalities }: ZonePlaces) =>
      [
        ...(countries.length > 0 ? [`All of ${and(countries.map((code) => country[code]))}.`] : []),
        ...(regions.length > 0 ? [`Regions: ${regions.join(", ")}.`] : []),
        ...(municipalities.length > 0 ? [`Municipalities: ${municipalities.join(", ")}.`] : []),
      ].join(" ") || "No place is named for it.",
    sites: sitesOf,
    without: (count: number) => `${sitesOf(count)} without a zone`,
    noMarket: (code: Country) => `${country[code]} has no bidding zones:`,
    notKnown: (code: Country) => `${country[code]}, where the municipality does not tell:`,
    in: (site: string, municipality: string) => `${site} (${municipality})`,
  },
};
