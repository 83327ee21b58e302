/** A page that is measured: `path` may hold `{site}` and `{other}`, the ids of two sites of the record. */
export const pages = {
  overview: { path: "", regions: ["map", "investment", "openings"] },
  investment: { path: "charts/investment", regions: ["main"] },
  site: { path: "sites/{site}", regions: ["main"] },
  compare: { path: "compare?sites={site},{other}", regions: ["main"] },
} as const satisfies Readonly<Record<string, { readonly path: string; readonly regions: readonly RegionName[] }>>;

export type PageName = keyof typeof pages;

/**
 * How the page is searched for a part: by its label or its heading, as a regular expression, or by a selector; and
 * whether its words count or its marks alone, since which labels fit on a map hangs on the fonts that have come.
 */
export type Region = { readonly shows: "words and marks" | "marks" } & (
  | { readonly by: "label"; readonly pattern: string }
  | { readonly by: "heading"; readonly pattern: string }
  | { readonly by: "selector"; readonly selector: string }
);

/** The parts whose content says that a page shows the data. Names and roles, which outlast a change of looks. */
export const regions = {
  map: { by: "label", pattern: "^Map (of the sites|around|with)", shows: "marks" },
  investment: { by: "heading", pattern: "invest|money", shows: "words and marks" },
  openings: { by: "heading", pattern: "open", shows: "words and marks" },
  main: { by: "selector", selector: "main", shows: "words and marks" },
} as const satisfies Readonly<Record<string, Region>>;

export type RegionName = keyof typeof regions;

/** Marks and rows, which are counted beside the text of a part. A canvas says what it has drawn in `data-drawn`. */
export const marks =
  "[data-mark], [data-year-mark], [data-row], .leaflet-marker-icon, .recharts-bar-rectangle, canvas[data-drawn]";

/** What changes with a press but may have no text: states, sorting, open panels. */
export const states =
  "[aria-pressed=true], [aria-expanded=true], [aria-selected=true], [aria-sort], [data-selected=true], dialog[open], details[open]";

/** Words that are not waited for: read out later, not seen, or the labels of a map. Marks on a map are counted. */
export const spoken =
  "[role=status], [role=alert], [aria-live], script, style, noscript, .leaflet-container, [aria-label^='Map ']";

/** What stands on a page until its data does: a page with it is not at rest. */
export const loading = "[data-loading], [data-prerendered], .message";

/** The rows of a list beyond these are not waited for: they lie below the window. */
export const firstRows = 12;

/** A control by its role and a regular expression for its name. */
export type Control = {
  readonly role: "checkbox" | "combobox" | "searchbox" | "slider" | "button" | "link";
  readonly name: string;
  /** Only inside elements that match. */
  readonly inside?: string;
  /** The name of a menu that has to be opened first where the control is not on the page. */
  readonly menu?: string;
};

/** A press whose answer is timed: `keys` there, and `back` to where it was. */
export type Action = {
  readonly name: string;
  readonly control: Control;
  readonly keys: readonly string[];
  readonly back: readonly string[];
  /** Pressed on the control for `back`; the one that has the focus where it is null. */
  readonly backControl?: Control | null;
};

export const country: Control = { role: "checkbox", name: "^Norway", menu: "^Country" };
const search: Control = { role: "searchbox", name: "find|search" };
const asOf: Control = { role: "slider", name: "known on|as of|day|date", menu: "known on" };
const currency: Control = { role: "combobox", name: "^Currency" };
const rule: Control = { role: "combobox", name: "^(Claims|Statements|Rule|Which)" };
/** In the list where there is one: in the matrix of totals a press filters. */
const figure: Control = {
  role: "link",
  name: "€|[0-9] MW",
  inside: ":is(tr[data-site], main:not(:has(tr[data-site])))",
};

const filterCountry: Action = { name: "country", control: country, keys: ["Space"], back: ["Space"] };
const typing: Action = {
  name: "search, each key",
  control: search,
  keys: ["n", "o", "r", "d"],
  back: Array.from({ length: 4 }, () => "Backspace"),
};
const step: Action = { name: "as-of step", control: asOf, keys: ["ArrowLeft"], back: ["ArrowRight"] };
const changeCurrency: Action = { name: "currency", control: currency, keys: ["ArrowDown"], back: ["ArrowUp"] };
const changeRule: Action = { name: "rule", control: rule, keys: ["ArrowDown"], back: ["ArrowUp"] };
const cite: Action = { name: "cite panel", control: figure, keys: ["Enter"], back: ["Escape"], backControl: null };

/** What is pressed on each page. */
export const actions: Readonly<Record<PageName, readonly Action[]>> = {
  overview: [
    filterCountry,
    typing,
    step,
    changeCurrency,
    changeRule,
    {
      name: "select a site",
      control: { role: "button", name: "^Select ", inside: "tbody tr:nth-of-type(3)" },
      keys: ["Enter"],
      back: ["Enter"],
      backControl: null,
    },
    cite,
    {
      name: "sort the list",
      control: { role: "button", name: "^Operator|^Municipality|^Place", inside: "thead" },
      keys: ["Enter"],
      back: ["Enter"],
    },
  ],
  investment: [filterCountry, typing, changeCurrency, changeRule],
  site: [changeCurrency, changeRule, cite],
  compare: [changeCurrency, changeRule, cite],
};

/** The plain page has one page and one control. */
export const plainCountry: Control = { role: "combobox", name: "^Country" };
export const plainActions: readonly Action[] = [
  { name: "country", control: plainCountry, keys: ["n"], back: ["Home"] },
];
