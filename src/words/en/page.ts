import { sitesOf } from "./counts";
import { integer } from "../format/number";
import { chartWords } from "./charts/panels";
import { filterWords } from "./explore/filters";
import { linkedWords } from "./explore/linked";
import { mapWords } from "./explore/map";
import { listWords } from "./explore/list";
import * as terms from "./terms";

/** The catalogue of the words that every page needs. Another language has an object of the same type. */
export const words = {
  ...terms,
  ...chartWords,
  ...filterWords,
  ...linkedWords,
  ...mapWords,

  product: "Nordic AI Data Centers",
  tagline: "AI data centers in the Nordic countries, statement by statement",
  separator: " · ",
  notStated: "not stated",
  part: "part",
  secondHand: (publisher: string) => `${publisher}, second-hand`,
  undated: "undated",
  same: "same",
  unnamed: "not named",

  nav: {
    label: "Pages",
    menu: "Menu",
    more: "More",
    overview: "Overview",
    charts: "Charts",
    countries: "Countries",
    operators: "Operators",
    compare: "Compare",
    latest: "Latest",
    changes: "Changes",
    sources: "Sources",
    method: "Method",
    data: "Data",
    programmes: "Programmes",
    watchlist: "Watchlist",
  },
  header: {
    asOf: "Data as of",
    asOfShort: "As of",
    release: (version: string) => `release ${version}`,
    find: "Find anything: press / or Ctrl K",
    theme: { light: "Light theme", dark: "Dark theme", toLight: "Use the light theme", toDark: "Use the dark theme" },
  },
  share: {
    copy: "Copy link",
    embed: "Embed",
    download: (sites: string) => `Download data · ${sites}`,
    picture: "Download picture",
    correct: "Suggest a correction",
  },

  apart: {
    at: (figure: string, where: string) => `${figure} at ${where}`,
    notCounted: (figures: string) => `${figures}, not counted`,
  },

  totals: {
    label: "What the selection holds",
    showing: (shown: number, all: number) => `Showing ${integer(shown)} of ${sitesOf(all)}`,
  },

  dismiss: "Dismiss",
  sourcesMissing: "The addresses of the sources could not be loaded; publishers are named without a link.",
  loading: {
    data: "Loading the data …",
    map: "Loading the map …",
    chart: "Loading the chart …",
    list: "Loading the rows …",
  },
  failure: {
    title: (file: string) => `${file} could not be used`,
    unreachable: "It could not be reached: the connection or the server does not answer.",
    missing: "The server does not have it, or refuses it.",
    cut_off: "It is cut off or damaged, or something else came in its place: what arrived is not whole.",
    too_large: "It is far larger than it can be, so it was not read.",
    newer: "It is of a newer kind than this page can read. Reload the page to get its newest program.",
    shape: "It does not have the shape this page expects.",
    programTitle: "The page’s program failed",
    program: "The data is not at fault: the program has an error, or this browser lacks something that it needs.",
    found: (detail: string) => `What was found: ${detail}`,
    again: "Try again",
    toNewest: "See this view in the newest release",
    panel: (name: string) => `${name} could not be drawn.`,
    panelNote: "The rest of the page works.",
    pageNote: "The other pages may work.",
    late: (name: string) => `${name} has not arrived after 30 seconds.`,
    lateNote: "It is shown as soon as it comes.",
    data: "The data",
    whole: "No page can be drawn without it. The whole record, as one file: ",
  },

  list: listWords,

  phone: { switch: "View", list: "List", map: "Map", charts: "Charts" },

  footer:
    "Data CC BY 4.0, code MIT. Base map: Natural Earth; towns: GeoNames, CC BY 4.0. Exchange rates: European Central Bank, where the chart does not say otherwise. No cookies, no tracker, no request to any other origin.",
  licence: "Licence of the code",
  notices: "Licences of its parts",
  notFound: {
    toOverview: "To the overview",
    title: "This page does not exist",
    text: "The address may be mistyped, or come from an older version of this site. Nothing else is lost.",
  },
};

/** The type of the catalogue in every language. */
export type Words = typeof words;
