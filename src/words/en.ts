import { and, integer, plural } from "./format";
import * as terms from "./en-terms";

const sites = (count: number) => plural(count, "site", "sites");

/** The interface's words in English: the one catalogue. Another language is another object of the same type. */
export const words = {
  ...terms,

  product: "Nordic AI Data Centers",
  tagline: "AI data centers in the Nordic countries, claim by claim",
  separator: " · ",
  notStated: "not stated",
  part: "part",
  undated: "undated",
  same: "same",
  unnamed: "not named",

  nav: {
    label: "Pages",
    menu: "Menu",
    overview: "Overview",
    charts: "Charts",
    programmes: "Programmes",
    watchlist: "Watchlist",
    skip: "Skip to the content",
  },
  header: {
    asOf: "Data as of",
    release: (version: string) => `release ${version}`,
    theme: { light: "Light theme", dark: "Dark theme", toLight: "Use the light theme", toDark: "Use the dark theme" },
  },
  share: {
    copy: "Copy link",
    copied: (version: string | null) =>
      version === null
        ? "Link copied. It opens this view."
        : `Link copied. It opens this view; you copied it with release ${version}.`,
    failed: "Could not copy. The link is selected below.",
    link: "Link to this view",
    close: "Close",
  },

  totals: {
    label: "What the selection holds",
    shown: "sites shown",
    of: (all: number) => `of ${integer(all)}`,
    showing: (shown: number, all: number) => `Showing ${integer(shown)} of ${sites(all)}`,
    every: "all in the record",
    filtered: "by the filters below",
    announced: (covered: number) => `announced for ${plural(covered, "whole site", "whole sites")}`,
    leftOut: (upTo: number, parts: number, silent: number, unconverted: number, children: number) =>
      [
        ...(upTo > 0 ? [`${integer(upTo)} “up to”`] : []),
        ...(parts > 0 ? [`${integer(parts)} ${parts === 1 ? "states" : "state"} a part`] : []),
        `${integer(silent)} nothing`,
        ...(unconverted > 0 ? [`${integer(unconverted)} not converted`] : []),
        ...(children > 0 ? [`${integer(children)} within another`] : []),
      ].join(", "),
    noTotal: "no total",
    noAmount: "no amount for a whole site; not zero",
    plannedUnspecified: "planned, basis unstated",
    plannedItLoad: "planned IT load",
    covers: (count: number, upTo: number) => (upTo > 0 ? `${sites(count)}, ${integer(upTo)} “up to”` : sites(count)),
    gridApart: (megawatts: string, count: number) => `apart: grid ${megawatts} MW, ${sites(count)}`,
    plannedNone: "no site states it",
    operating: "in operation",
    others: (building: number, permitting: number, announced: number) =>
      `${integer(building)} building, ${integer(permitting)} permitting, ${integer(announced)} announced`,
  },

  filters: {
    label: "Filters",
    applied: "Applied filters",
    chip: (name: string, values: readonly string[]) => `${name}: ${values.join(", ")}`,
    remove: (chip: string) => `${chip}, remove`,
    selected: (name: string) => `Selected: ${name}`,
    clearAll: "Clear all",
    show: (count: number) => `Show ${sites(count)}`,
    close: "Close the filters",
    currency: "Currency",
    find: "Find an operator",
    count: (count: number) => sites(count),
  },
  empty: {
    nothing: "No site matches these filters.",
    has: (place: string, count: number, statuses: readonly string[]) =>
      `${place} has ${sites(count)}: ${and(statuses)}. Either filter alone has results.`,
    pair: (status: string, country: string) => `No site in ${country} is ${status}.`,
    explain: "Every filter is met by some sites, but none meets all of them.",
    remove: (value: string) => `Remove “${value}”`,
    clear: "Clear all filters",
    gives: (count: number) => sites(count),
    nearMisses: (count: number) =>
      count === 0 ? "No site matches." : `No site matches. Faint: the ${sites(count)} that miss by one filter.`,
  },

  notice: {
    dismiss: "Dismiss",
    unknownParameter: (name: string) => `This link used “${name}”, which this page does not know; it was left out.`,
    unknownValue: (name: string, value: string) =>
      `This link asked for ${name} “${value}”, which does not exist here; it was left out.`,
    more: (count: number) => `And ${integer(count)} more that meant nothing here.`,
    faults: (count: number) =>
      `${plural(count, "record has", "records have")} a fault, named below. Everything else is shown.`,
    fault: (record: string, file: string, problem: string) => `${record} in ${file}: ${problem}`,
  },
  loading: { data: "Loading the data …", map: "Loading the map …", chart: "Loading the chart …" },
  failure: {
    title: (file: string) => `${file} could not be used`,
    unreachable: "It could not be reached: the connection or the server does not answer.",
    missing: "The server does not have it, or refuses it.",
    cut_off: "It is cut off or damaged: what arrived is not whole.",
    shape: "It does not have the shape this page expects.",
    found: (detail: string) => `What was found: ${detail}`,
    again: "Try again",
    panel: (name: string) => `${name} could not be drawn.`,
    panelNote: "The rest of the page works. The error was:",
  },

  map: {
    label: "Map of the sites",
    parts: {
      name: "Map of the sites",
      help: "Arrow keys move the map, plus and minus zoom, zero shows all of it. Tab goes to the sites: arrow keys walk from site to site, Enter selects, Escape clears.",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      reset: "Show all of the map",
      countries: terms.country,
      kilometres: (count: number) => `${integer(count)} km`,
    },
    caption: (approximate: number, all: number) =>
      `Dotted collar: place known only to the municipality (${integer(approximate)} of ${integer(all)}). Marks are moved apart where they would touch; a line leads to the place. Size carries no meaning. Base map: Natural Earth.`,
    open: "Open site",
    close: "Close",
  },

  investment: {
    title: "Announced investment",
    pageTitle: "What has been announced, site by site",
    lead: "Each bar is one claim about the whole site, chosen by the headline rule; where nobody has put a figure on the whole, the best part is drawn thin and hatched and stays out of every total.",
    note: (currency: string) =>
      `In ${currency}, at the ECB average of the month it was stated. Hatched and thin: a part only.`,
    summary: (drawn: number, all: number, largest: string | null) =>
      `Bar chart of announced investment: ${integer(drawn)} of ${sites(all)} drawn${largest === null ? "" : `; the largest is ${largest}`}.`,
    inCurrency: (currency: string) => `In ${currency}`,
    asStated: "As stated",
    stated: "Stated",
    disclose: (drawn: number, all: number) => `${integer(drawn)} of ${sites(all)} disclose an amount`,
    wholeAndPart: (whole: number, part: number) =>
      `: ${integer(whole)} for the whole site, ${integer(part)} for a part`,
    smallerAndOthers: (smaller: number, others: number) =>
      `${integer(smaller)} smaller ${smaller === 1 ? "one" : "ones"} and the other ${integer(others)}`,
    theOthers: (count: number) => `The other ${integer(count)}`,
    notConverted: (count: number) => `${integer(count)} not converted`,
    silentTitle: (count: number) => `${sites(count)} that state no amount`,
    undrawnTitle: (count: number) => `${plural(count, "amount", "amounts")} not converted, and so not drawn`,
    undrawn: { undated: "undated, so no month’s rate applies", no_rate: "no rate for its currency and month" },
    silentNote: "are not drawn: no claim puts an amount on them or a part of them.",
    apart: "Land, financing and acquisition prices are on the site pages and never stand for an investment.",
    ofWhich: (amount: string) => `of which a part ${amount}`,
  },

  card: { covers: "Covers", inside: "Inside it", by: "Said by", rate: "Rate", kind: "Kind" },

  openings: {
    opening: "opening",
    title: "First opening",
    pageTitle: "When they open",
    lead: "A bar is as wide as the date is vague: “2027” covers the year, “2027 (H1)” half of it, a day is a sliver. Only dates for the first capacity in use; a part’s date is thin and hatched.",
    summary: (drawn: number, all: number) =>
      `Timeline of first openings: ${integer(drawn)} of ${sites(all)} state a date.`,
    first: "First opening",
    state: "State of the date",
    states: (drawn: number, all: number) => `${integer(drawn)} of ${sites(all)} state a date`,
    passedNote: (count: number) => `Underlined: date passed, opening not documented (${integer(count)}).`,
    key: "A band is as wide as its date is vague, filled where the opening is documented.",
    others: (count: number) => `The other ${integer(count)}`,
    silentNote: "state no date for a first capacity and are not drawn.",
    compressed: (year: number) => `The axis is compressed before ${year}.`,
    past: (months: number) => (months === 0 ? "less than a month past" : `${plural(months, "month", "months")} past`),
    planned: "planned",
    actual: "documented",
    notStated: "not stated",
    silentTitle: (count: number) => `${sites(count)} that state no date`,
  },

  chart: {
    display: "Show as",
    chart: "Chart",
    table: "Table",
    large: "Large chart",
    legend: "Legend",
    partOnly: "Part only",
    upTo: "Up to",
    atLeast: "At least",
    about: "About",
    by: "By, at the latest",
    notBefore: "Not before",
    passed: "Passed, opening not documented",
    actual: "Documented",
    site: "Site",
    rates: "Rates",
    licence: (version: string) => `Release ${version}, CC BY 4.0.`,
    which: "Chart",
  },

  rate: {
    at: (value: string, to: string, from: string, period: string) => `${value} ${to} for 1 ${from}, ${period}`,
    month: (month: string) => `mean of ${month}`,
    year: (first: string, last: string) => `mean of the months ${first} to ${last}`,
    latest: "the latest month there is, for a statement younger than the table",
    kinds: {
      ecb_month_mean: "ECB reference rates",
      mixed_month_mean: "partly market rates",
      market_month_mean: "market rates, not ECB",
    },
    none: "as stated, not converted",
  },

  list: {
    title: (count: number) => sites(count),
    caption: "The sites of the selection",
    columns: {
      name: "Site",
      municipality: "Municipality",
      operator: "Operator",
      status: "Status",
      opening: "First opening",
      capacity: "Capacity, MW",
      investment: "Investment, as stated",
      claims: "Claims",
      sources: "Sources",
    },
    basis: "Basis",
    place: "Place",
    basisAndStage: (basis: string, operating: boolean) => (operating ? `${basis}, in operation` : basis),
    sortedBy: (column: string, descending: boolean) =>
      `Sorted by ${column.toLowerCase()}, ${descending ? "largest or latest first" : "smallest or earliest first"}`,
    sort: "Sort by",
    largestFirst: "Descending",
    smallestFirst: "Ascending",
    ascending: "ascending",
    descending: "descending",
  },

  phone: { switch: "View", list: "List", map: "Map", charts: "Charts" },

  footer:
    "Data CC BY 4.0, code MIT. Base map: Natural Earth. Exchange rates: European Central Bank, where the chart does not say otherwise. No cookies, no tracker, no request to any other origin.",
  notFound: {
    toOverview: "To the overview",
    title: "This page does not exist",
    text: "The address may be mistyped, or come from an older version of this site. Nothing else is lost.",
  },
} as const;

/** The catalogue's type, which every other language has to fill. */
export type Words = typeof words;
