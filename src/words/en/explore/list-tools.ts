import { sitesOf } from "../counts";
import { integer } from "../../format/number";
import { plural, withCommas, withSemicolons } from "../../format/text";

const planned = (basis: string) => `planned or in place, ${basis}`;
const parts = (count: number) => `${integer(count)} ${count === 1 ? "has" : "have"} one for a part`;

/** The words of the tools of the site list: columns, groups, a copy for a spreadsheet. */
export const listToolWords = {
  showMore: (count: number) => `Show ${integer(count)} more`,
  columns: "Columns",
  usual: "Usual columns",
  all: "All columns",
  lastOne: "One column beside the name always stays.",
  groupBy: "Group by",
  noGroups: "none",
  ungrouped: "not grouped",
  grouped: (by: string) => `by ${by}`,
  copy: "Copy as TSV",
  copied: (rows: number) => `${plural(rows, "row", "rows")} copied`,
  failed: "Could not copy. The rows are selected below.",
  text: "The rows, with tabs between the values",
  close: "Close",
  source: "source",
  sourceOf: (field: string, name: string) => `Source: ${field.toLowerCase()} ${name}`,
  noZone: "none known",
  noDispute: "none",
  group: {
    announced: (sites: number) => `announced for ${plural(sites, "whole site", "whole sites")}`,
    nothing: "no amount for a whole site",
    silentAll: "no amount stated",
    upTo: (amount: string, sites: number) => `of it ${amount} “up to” at ${sitesOf(sites)}`,
    parts,
    notStated: (count: number) => `${integer(count)} without an amount`,
    unconverted: (count: number) => `${integer(count)} not converted`,
    children: (count: number) => `${integer(count)} inside another, not counted again`,
    /** What stands after the money of a group: what is not counted, and the other sites. */
    afterMoney: (apart: string | null, leftOut: readonly string[]) =>
      [...(apart === null ? [] : [apart]), ...(leftOut.length === 0 ? [] : [withCommas(leftOut)])]
        .map((text) => `; ${text}`)
        .join(""),
    /** What stands after the MW of a group on a basis. */
    afterMegawatts: (basis: string, sites: number, all: number, upTo: number, apart: string | null) => {
      const covers = `${integer(sites)} of ${sitesOf(all)}`;
      const counted = withCommas([planned(basis), covers, upTo > 0 ? `${integer(upTo)} “up to”` : null]);
      return apart === null ? counted : withSemicolons([counted, apart]);
    },
    /** The MW of a group on a basis of which nothing counts. */
    onlyApart: (basis: string, apart: string | null) => `${planned(basis)}: ${apart ?? ""}`,
    noCapacity: (count: number) => `no capacity for a whole site${count > 0 ? `; ${parts(count)}` : ""}`,
    capacityParts: (count: number) => `${parts(count)} alone`,
  },
  tsv: {
    id: "Site id",
    qualifier: (head: string) => `${head}: qualifier`,
    covers: (head: string) => `${head}: covers`,
    stated: (head: string) => `${head}: stated`,
    source: (head: string) => `${head}: source`,
    claim: (head: string) => `${head}: claim`,
    kind: (head: string) => `${head}: kind`,
    basis: (head: string) => `${head}: stage and basis`,
    stage: (head: string) => `${head}: stage`,
    model: (head: string) => `${head}: model`,
    currency: (head: string) => `${head}: currency`,
    rate: (head: string) => `${head}: rate`,
    megawatts: (head: string) => `${head}: MW of the statement`,
    shortest: (head: string) => `${head}: months at the least`,
    longest: (head: string) => `${head}: months at the most`,
    earlier: (head: string) => `${head}: claim of the earlier date`,
    later: (head: string) => `${head}: claim of the later date`,
    part: (scope: string) => `part: ${scope}`,
    rows: "Rows",
    release: "Release",
    asOf: "As of",
    rule: "Rule",
    view: "View",
    licence: "Licence",
    licenceText: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
  },
} as const;
