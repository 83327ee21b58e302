import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/selection/filters";
import { defaultView } from "../../../src/url/view/default-view";
import { keepKnown } from "../../../src/url/view/usable";
import type { View } from "../../../src/url/view/view";
import { dataset } from "../support/builders";
import { record } from "../support/record";

describe("a claim to cite", () => {
  const link: View = { ...defaultView, cite: "dk-programme-x.investment.1" };

  test("that the record lacks is dropped, but on the page whose claims are loaded with it", () => {
    expect(keepKnown(link, dataset()).dropped).toEqual([{ parameter: "cite", value: link.cite }]);
    expect(keepKnown(link, dataset(), "/sites/se-lund-acme").view.cite).toBeNull();
    for (const path of ["/programmes", "/programmes/"]) expect(keepKnown(link, dataset(), path).view).toBe(link);
  });
});

describe("the ids of a link", () => {
  const link: View = {
    ...defaultView,
    currency: "SEK",
    site: "se-lund-acme",
    filters: { ...noFilters, country: ["SE"], operator: ["acme"] },
  };

  test("that the record has are kept, and the view with them", () => {
    const { view, dropped } = keepKnown(link, dataset());
    expect(view).toBe(link);
    expect(dropped).toEqual([]);
  });

  test("that it does not have are dropped and named, and the rest of the link stays", () => {
    const old: View = { ...link, site: "gone", filters: { ...link.filters, operator: ["sold", "acme", "merged"] } };
    expect(keepKnown(old, dataset())).toEqual({
      view: { ...link, site: null },
      dropped: [
        { parameter: "operator", value: "sold" },
        { parameter: "operator", value: "merged" },
        { parameter: "site", value: "gone" },
      ],
    });
  });

  test("of a view without any drop nothing", () => {
    expect(keepKnown(defaultView, dataset({ sites: [], organisations: new Map() }))).toEqual({
      view: defaultView,
      dropped: [],
    });
  });

  test("do not pass for each other: a site's is no operator's", () => {
    const swapped: View = { ...defaultView, site: "acme", filters: { ...noFilters, operator: ["se-lund-acme"] } };
    expect(keepKnown(swapped, dataset()).view).toEqual(defaultView);
  });

  test("of every site and operator of the record are kept", () => {
    for (const { id, operator } of record.sites) {
      const view: View = {
        ...defaultView,
        site: id,
        filters: { ...noFilters, operator: operator === null ? [] : [operator] },
      };
      expect(keepKnown(view, record)).toEqual({ view, dropped: [] });
    }
  });
});

describe("a release to read", () => {
  const version = dataset().release.version;

  test("is kept where it is the one that the page has, though it is the newest", () => {
    const link: View = { ...defaultView, release: version };
    expect(keepKnown(link, dataset())).toEqual({ view: link, dropped: [] });
  });

  test("names what it does not have as not in this release", () => {
    const link: View = { ...defaultView, sites: ["se-nowhere"], release: version };
    expect(keepKnown(link, dataset())).toEqual({
      view: { ...link, sites: [] },
      dropped: [{ parameter: "sites", value: "se-nowhere", why: "not_in_release" }],
    });
  });

  test("is dropped and named where the page has another one, and the rest of the link stays", () => {
    const link: View = { ...defaultView, currency: "SEK", release: "2030.1.1" };
    expect(keepKnown(link, dataset())).toEqual({
      view: { ...link, release: null },
      dropped: [{ parameter: "v", value: "2030.1.1" }],
    });
  });
});

describe("a site that is no longer in the record", () => {
  const merged = dataset({
    redirects: [
      { id: "se-lund-old", to: "se-lund-acme", reason: "The same campus." },
      { id: "se-lund-gone", to: null, reason: "No source states AI any more." },
    ],
  });

  test("is the one into which it was merged, once", () => {
    const link: View = { ...defaultView, site: "se-lund-old", sites: ["se-lund-acme", "se-lund-old"] };
    expect(keepKnown(link, merged)).toEqual({
      view: { ...link, site: "se-lund-acme", sites: ["se-lund-acme"] },
      dropped: [],
    });
  });

  test("is dropped and named where it was merged into none", () => {
    const link: View = { ...defaultView, site: "se-lund-gone", sites: ["se-lund-gone"] };
    expect(keepKnown(link, merged).dropped).toEqual([
      { parameter: "sites", value: "se-lund-gone" },
      { parameter: "site", value: "se-lund-gone" },
    ]);
  });
});
