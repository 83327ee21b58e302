import { sitesOf } from "../counts";
import { plural } from "../../format/text";

/** The words of the menu that makes files of a view. */
export const downloadWords = {
  what: (sites: number, filter: string) => `${sitesOf(sites)}: ${filter}`,
  all: "all of the release",
  kinds: {
    xlsx: "Excel",
    csv: "CSV",
    zip: "CSV, described",
    json: "JSON",
    geojson: "GeoJSON",
  },
  notes: {
    xlsx: "sites and their statements, typed, with links to the sources",
    csv: "UTF-8, commas, by RFC 4180",
    zip: "the same with CSV on the Web, in a ZIP",
    json: "with the meaning of each column",
    geojson: "points for QGIS and others",
  },
  mark: "CSV for Excel: begin with a byte-order mark",
  columns: "What the columns mean",
  making: "Making the file …",
  made: (name: string) => `${name} is downloaded.`,
  failed: "The file could not be made, since the sources could not be loaded. Check the connection and press again.",
  /** The name of a file, without its ending. */
  calledFile: (version: string, day: string | null, sites: number) =>
    ["nordic-ai-data-centers", version, ...(day === null ? [] : [`known-${day}`]), plural(sites, "site", "sites")]
      .join("-")
      .replaceAll(/[^a-z0-9.-]+/g, "-"),
} as const;
