import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cards, outlines } from "../../../../tools/site/cards/cards";
import { drawCards } from "../../../../tools/site/cards/draw";
import { drawnPicture, outlineName } from "../../../../tools/site/cards/light";
import { pageContext, pages } from "../../../../tools/site/pages/pages";
import { cardFile, prerender } from "../../../../tools/site/pages/prerender";
import type { Site } from "../../../../src/domain/record/site";
import { saidOnCard } from "../../../../tools/site/cards/subject-cards";
import { readCurated } from "../../../../tools/site/curated";
import { curated, hostile, site } from "../record";

/** The text of a card, as far as it is text and not a picture. */
const textOf = (card: unknown): string =>
  JSON.stringify(card, (key, value: unknown) => (key === "src" || key === "style" ? undefined : value));

test("the overview, each chart, country, site and organisation with sites has a card, and no other page", () => {
  const record = readCurated();
  const context = pageContext(record);
  const own = pages(record, context).filter(({ hasCard }) => hasCard);
  expect([...cards(context.record).keys()].toSorted()).toEqual(own.map(({ path }) => path).toSorted());
  expect(new Set(own.map(cardFile)).size).toBe(own.length);
});

test("a card says of what it is, and a chart's names the whole record and its day", () => {
  const all = cards(pageContext(curated).record);
  expect(textOf(all.get(`sites/${site.id}`))).toContain(site.name);
  expect(textOf(all.get(`sites/${site.id}`))).toContain("2 sources · as of 24 Dec 2026");
  expect(textOf(all.get("countries/se"))).toContain("1 AI data center");
  expect(textOf(all.get("charts/investment"))).toContain("all 1 site, 24 Dec 2026");
});

test("the card of an organisation is of the sites of one role, and says how many it has in others", () => {
  const other: Site = {
    ...site,
    id: "se-falun-other",
    operator: null,
    claims: [
      {
        id: "se-falun-other.tenant.1",
        field: "tenant",
        organisation: "ecodatacenter",
        qualifier: "exact",
        scope: "whole site",
        stated: "2026-02",
        source: "eco",
      },
    ],
  };
  const card = (sites: readonly Site[]) =>
    textOf(cards(pageContext({ ...curated, sites: [...sites] }).record).get("operators/ecodatacenter"));
  expect(card([site, other])).toContain("Operator of 1 site · tenant of 1");
  expect(card([site, other])).not.toContain("of 2 sites");
  expect(card([other])).toContain("Tenant of 1 site");
});

test("a card may cut the name of a publisher, and never that it is second-hand", () => {
  const said = { publisher: "Microsoft (Source EMEA)", isSecondHand: true, year: "2025" };
  expect(saidOnCard(said)).toBe("2025, second-hand: Microsoft (Source EMEA)");
  expect(saidOnCard({ ...said, isSecondHand: false })).toBe("2025, Microsoft (Source EMEA)");
  expect(saidOnCard({ ...said, publisher: "NRK" })).toBe("NRK, second-hand, 2025");
});

test("cards are PNG of 1200 × 630, and are drawn once", async () => {
  const hostileSite = { ...site, name: `${hostile} Þórshöfn Łódź` };
  const drawn = [...cards(pageContext({ ...curated, sites: [hostileSite] }).record).values()];
  const first = await drawCards(drawn, outlines());
  for (const png of first) {
    const bytes = Buffer.from(png);
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  }
  const again = await drawCards(drawn, outlines());
  again.forEach((png, index) => expect(Buffer.from(png).equals(Buffer.from(first[index] ?? []))).toBe(true));
  expect(existsSync(".cache/cards")).toBe(true);
});

test("a record without sites has cards too", async () => {
  const drawn = [...cards(pageContext({ ...curated, sites: [] }).record)];
  expect(drawn.map(([path]) => path)).toContain("charts/history");
  expect(
    await drawCards(
      drawn.map(([, card]) => card),
      outlines(),
    ),
  ).toHaveLength(drawn.length);
});

test("pictures have the colours of the light theme, and the outlines in place of their names", () => {
  const name = outlineName("main", "record");
  const address = drawnPicture(`picture:<path d="${name}" style="fill:var(--ink)"/>`, new Map([[name, "M0 0"]]));
  const svg = Buffer.from(address.replace(/^data:image\/svg\+xml;base64,/, ""), "base64").toString();
  expect(svg).toBe('<path d="M0 0" style="fill:#16191d"/>');
  expect(drawnPicture("Norway", new Map())).toBe("Norway");
  expect(() => drawnPicture("picture:var(--no-such)", new Map())).toThrow("--no-such");
});

test("a page names its card by its whole address, and any other page that of the overview", () => {
  const template = readFileSync("src/index.html", "utf8");
  const html = (path: string, address: string | null) => {
    const [page] = pages(curated).filter((one) => one.path === path);
    return page ? prerender(template, page, { base: "/x/", address }, { font: null, overview: [], map: [] }) : "";
  };
  const home = "https://example.org/x/";
  expect(html("charts/capacity", home)).toContain(`property="og:image" content="${home}charts/capacity/card.png"`);
  expect(html("method", home)).toContain(`property="og:image" content="${home}card.png"`);
  expect(html("method", home)).toContain('name="twitter:card" content="summary_large_image"');
  expect(html("charts/capacity", null)).not.toContain("og:image");
});
