import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { parseAddress } from "../../../src/url/address/address";
import { defaultView } from "../../../src/url/view/default-view";

/** The tracking parameters of a list that others keep, the general ones and those of single sites. */
function listed(): readonly string[] {
  const rules: readonly { rules?: readonly unknown[] }[] = createRequire(import.meta.url)("tidy-url/data/rules.js");
  return [...new Set(rules.flatMap((one) => one.rules ?? []))].filter((name) => typeof name === "string");
}

/** What the platforms of today add, as far as that list is silent. */
const today =
  "srsltid gbraid wbraid gad_source gad_campaignid _gl _ga ttclid li_fat_id twclid mtm_campaign mtm_source mtm_kwd _x_tr_sl _x_tr_tl _x_tr_hl _x_tr_pto sc_country si igsh ref_src epik rdt_cid vero_id mkt_tok _hsenc _hsmi oly_enc_id yclid dclid s_kwcid ef_id trk cmpid wt_mc icid ncid sfmc_id nb_klid elqTrackId at_campaign";

test("what trackers add is ignored without a word, in any case", () => {
  const names = [...listed(), ...today.split(" ")];
  expect(names.length).toBeGreaterThan(500);
  const noticed = names
    .flatMap((name) => [name, name.toUpperCase()])
    .filter((name) =>
      parseAddress(`?${encodeURIComponent(name)}=&currency=SEK`).dropped.some((one) => one.value === null),
    );
  expect(noticed).toEqual([]);
});

test("a link that every tracker has touched opens the view that it opened before", () => {
  const query = today
    .split(" ")
    .map((name) => `${name}=AbC.1-2_3`)
    .join("&");
  expect(parseAddress(`?${query}&currency=SEK&${query}`)).toEqual({
    view: { ...defaultView, currency: "SEK" },
    dropped: [],
  });
});

test("a source that is none of ours is a tracker's, and beside one of ours it is named", () => {
  expect(parseAddress("?source=newsletter")).toEqual({ view: defaultView, dropped: [] });
  const { view, dropped } = parseAddress("?source=press,nonsense");
  expect(view.filters.source).toEqual(["press"]);
  expect(dropped).toEqual([{ parameter: "source", value: "nonsense" }]);
});

test.each([
  ["contry", "country"],
  ["countyr", "country"],
  ["satus", "status"],
  ["oprator", "operator"],
  ["curency", "currency"],
  ["claim", "claims"],
  ["countries", "country"],
  ["contry[]", "country"],
  ["column", "columns"],
])("%s is said to be %s misspelt", (name, like) => {
  expect(parseAddress(`?${name}=x`).dropped).toEqual([{ parameter: name, value: null, like }]);
});
