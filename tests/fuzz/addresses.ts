import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import type { Dataset } from "../../src/domain/record/dataset";
import { parseAddress, printAddress } from "../../src/url/address/address";
import { meantPath } from "../../src/url/address/path";
import { parameters } from "../../src/url/address/parameters";
import { keepDrawable } from "../../src/url/view/chart-pages";
import { addressOf, withFixed } from "../../src/url/view/fixed-filters";
import { keepKnown } from "../../src/url/view/usable";
import { anyView } from "../unit/support/arbitrary";
import { attacks, hostileText, oddCharacters } from "./hostile-text";
import { readAll } from "./read-all";

/** An address as it might come: a path under the base of the site, and a query that begins with "?" or is empty. */
export type Address = { readonly path: string; readonly query: string };

/** What chat and mail programs, trackers and people do to a link, each with its own measure of where. */
type Change = (query: string, at: number) => string;

/** Encodes a text, of which half a character is what browsers make of it. */
const encoded = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));

const into = (query: string, at: number, text: string): string => query.slice(0, at) + text + query.slice(at);

const changes: readonly Change[] = [
  (query) => encoded(query),
  (query) => `?${encoded(query.slice(1))}`,
  (query) => query.replaceAll("%", "%25"),
  (query) => query.replaceAll("&", "&amp;amp;"),
  (query) => query.replaceAll("=", "%3D"),
  (query) => query.replaceAll(",", "%2C").replaceAll("_", "\\_"),
  (query) => query.toUpperCase(),
  (query) => `${query}&${query.slice(1)}`,
  (query) => `${query}${query.replace("?", "&").repeat(50)}`,
  (query, at) => query.slice(0, at),
  (query, at) => query.slice(at),
  (query, at) => into(query, at, "%E0%A4%A"),
  (query, at) => into(query, at, "%zz%"),
  (query, at) => into(query, at, "+"),
  (query, at) => into(query, at, "?"),
  (query, at) => into(query, at, "#&=;"),
  (query, at) => into(query, at, `${"9".repeat(400)}..`),
  (query) => `${query}&${"country=SE&".repeat(2000)}`,
  (query) => `${query}&q=${"a".repeat(100_000)}`,
  (query) => `${query}&${"x".repeat(100_000)}=1`,
  (query) => `${query}&operator=${"a,".repeat(50_000)}`,
  (query) => `${query}&sites=${"se-a-b-".repeat(14_000)}`,
  (query) => `${query}&opens=${"2027..".repeat(10_000)}`,
  (query) => `${query}&cite=${"total.".repeat(10_000)}`,
  ...[".", ",", ")", "…", '">', "]", "**", "_", "%29", "&gt;", "!?", "»", "\\", "'s", "%E2%80%8B", "#:~:text=a"].map(
    (end): Change =>
      (query) =>
        query + end,
  ),
  ...[
    "utm_source=a&utm_campaign=b",
    "fbclid=IwAR0-x_y",
    "gclid=1&gbraid=2",
    "__twitter_impression=true",
    "mc_cid=1",
  ].map(
    (tracker): Change =>
      (query) =>
        `${query === "" ? "?" : `${query}&`}${tracker}`,
  ),
  ...oddCharacters.map(
    (text): Change =>
      (query, at) =>
        into(query, at, text),
  ),
  ...attacks.map(
    (text): Change =>
      (query, at) =>
        into(query, at, encoded(text)),
  ),
];

const change = fc.tuple(fc.constantFrom(...changes), fc.double({ min: 0, max: 1, noNaN: true }));

/** A parameter of the page with a value that it does not know. */
const strangeQuery = fc
  .array(
    fc.tuple(fc.constantFrom(...parameters.keys(), "__proto__", "toString", "contry"), hostileText, fc.boolean()),
    {
      maxLength: 6,
    },
  )
  .map((pairs) => `?${pairs.map(([name, value, isRaw]) => `${name}=${isRaw ? value : encoded(value)}`).join("&")}`);

const paths = [
  "/",
  "/charts/capacity",
  "/charts/investment",
  "/countries/no",
  "/operators",
  "/operators/nscale",
  "/sites/no-narvik-nscale",
  "/compare",
  "/changes",
  "/latest",
  "/programmes",
  "/embed/map",
  "/no/such",
] as const;

const anyPath = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...paths) },
  fc
    .tuple(fc.constantFrom(...paths), fc.constantFrom(".", "//", ")", "/index.html", "%20", "\u200b", "/.."))
    .map(([path, end]) => path + end),
  fc.constantFrom(...paths).map((path) => path.toUpperCase()),
  hostileText.map((text) => `/${text}`),
);

/** The longest address that a browser opens (Chromium), in characters. */
const longest = 2 ** 21;

/** Any address: a view as the page prints it, or strange parameters, and up to five changes of it. */
export const anyAddress: fc.Arbitrary<Address> = fc.record({
  path: anyPath,
  query: fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: anyView.map((view) => printAddress(view)) }, strangeQuery),
      fc.array(change, { maxLength: 5 }),
    )
    .map(([start, all]) =>
      all.reduce(
        (query, [apply, share]) =>
          query.length > 300_000 ? query : apply(query, Math.floor(share * query.length)).slice(0, longest),
        start,
      ),
    ),
});

/**
 * Reads an address as the page does and computes what it shows of a data set. Throws where something fails, or where the
 * address that the page would print is read as another view.
 */
export function readAddress({ path: typed, query }: Address, dataset: Dataset): void {
  const path = meantPath(typed);
  const { view } = parseAddress(query);
  const printed = printAddress(view);
  const again = parseAddress(printed);
  if (again.dropped.length > 0 || !isDeepStrictEqual(again.view, view))
    throw new Error(`${printed} is read as another view`);
  if (!/^[ -~]*$/.test(printed)) throw new Error(`${printed} is no plain address`);
  const known = keepKnown(withFixed(view, path).view, dataset, path);
  const drawn = keepDrawable(known.view, path);
  addressOf(path, drawn.view);
  readAll(dataset, drawn.view);
}
