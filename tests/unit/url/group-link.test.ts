import { describe, expect, test } from "vitest";
import { select } from "../../../src/domain/selection/filters";
import { groupings, groupKey } from "../../../src/domain/selection/grouping";
import { parseAddress } from "../../../src/url/address/address";
import { defaultView } from "../../../src/url/view/default-view";
import { groupLink } from "../../../src/url/links/group-link";
import { everySite } from "../support/record";

const path = "/charts/investment";

/** The groups of the record with their links. */
const groupsBy = (by: (typeof groupings)[number]) =>
  [...new Set(everySite.map((readSite) => groupKey(readSite, by)))].map((key) => ({
    key,
    own: everySite.filter((readSite) => groupKey(readSite, by) === key),
    link: groupLink(path, { ...defaultView, by, cite: "total.investment" }, { key, by, name: `${key}` }, everySite),
  }));

/** The sites to which a link leads. */
const sitesAt = (href: string) => select(everySite, parseAddress(href.slice(path.length)).view.filters);

describe("the link of a group", () => {
  test.each(["country", "zone", "operator", "status"] as const)("by %s leads to its sites and to no other", (by) => {
    for (const { key, own, link } of groupsBy(by)) {
      if (key === null) expect(link).toBeNull();
      else expect(sitesAt(link?.href ?? "")).toEqual(own);
    }
  });

  test("by year leads to all its sites, and says how many there are with those that a vague or partial date brings", () => {
    for (const { key, own, link } of groupsBy("year")) {
      if (key === null) {
        expect(link).toBeNull();
        continue;
      }
      const there = sitesAt(link?.href ?? "");
      expect(there).toEqual(expect.arrayContaining([...own]));
      expect(link?.title).toMatch(
        new RegExp(`^Sites that opened or may open in ${key}, site by site: ${there.length} sites?$`),
      );
    }
  });

  test("by site there is none, for a row is a site already", () => {
    expect(groupsBy("site").every(({ link }) => link === null)).toBe(true);
  });

  test("leaves the default grouping of its chart out, and keeps another chart's", () => {
    const group = { key: "SE", by: "country", name: "Sweden" } as const;
    const view = { ...defaultView, by: "country" } as const;
    expect(groupLink(path, view, group, everySite)?.href).toBe(`${path}?country=SE`);
    expect(groupLink("/charts/capacity", view, group, everySite)?.href).toBe("/charts/capacity?country=SE&by=site");
  });
});
