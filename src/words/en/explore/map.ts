import { sitesOf } from "../counts";
import { integer } from "../../format/number";

import * as terms from "../terms";

/** The words of the map and its card, a part of the catalogue in `page.ts`. */
export const mapWords = {
  map: {
    label: "Map of the sites",
    parts: {
      name: "Map of the sites",
      help: "Arrow keys move the map, plus and minus zoom, zero shows all. Tab goes to the sites: arrow keys walk between them, into frames too, Enter selects, Escape clears.",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      reset: "Show all of the map",
      countries: terms.country,
      marks: (count: number) => `${sitesOf(count)}: arrow keys walk from one to the next`,
      frame: (country: string) => `${country}, in a frame of its own`,
      bring: (place: string) => `Show ${place} on the map`,
      kilometres: (count: number) => `${integer(count)} km`,
    },
    /** The accessible summary of the map. */
    summary: (shown: number, all: number, selected: string | null) =>
      `${integer(shown)} of ${sitesOf(all)}.${selected === null ? "" : ` Selected: ${selected}.`} The list of sites says the same in words.`,
    notStated: (fields: string) => `${fields} not stated`,
    open: "Open site",
    close: "Close",
    openStreetMap: "Open in OpenStreetMap",
    openStreetMapCentre: "Open in OpenStreetMap: centre of the municipality",
    zone: (code: string) => `bidding zone ${code}`,
  },
};
