import { readFileSync } from "node:fs";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { readRecord, type ReadRecord } from "../../../src/domain/headline/read-record";
import { comparisonRows, differingRows, isStated } from "../../../src/domain/comparison/comparison-rows";
import { chartIds, type ChartId } from "../../../src/domain/series/charts";
import { investmentSeries } from "../../../src/domain/series/investment";
import { noFilters, select, type Filters } from "../../../src/domain/selection/filters";
import { acceleratorsSheet } from "../../../src/features/charts/accelerators/accelerators-picture";
import { capacitySheet } from "../../../src/features/charts/capacity/picture/capacity-sheet";
import { historySheet } from "../../../src/features/charts/history/history-picture";
import {
  contractsSheet,
  investmentSheet,
  perMwSheet,
} from "../../../src/features/charts/investment/picture/investment-pictures";
import { openingsSheet } from "../../../src/features/charts/openings/openings-picture";
import { comparisonSheet } from "../../../src/features/compare/picture/comparison-sheet";
import { mapSheet } from "../../../src/features/explore/map/map-picture-sheet";
import { rangesOf } from "../../../src/features/picture/fonts";
import { siteSheet } from "../../../src/features/site/picture/site-sheet";
import { pictureSvg } from "../../../src/parts/picture/compose";
import { lightPalette } from "../../../src/parts/picture/palette";
import type { PictureQuestion, SheetMaker } from "../../../src/parts/picture/sheet";
import { mapFunctions } from "../../../src/map/map-functions";
import { parseBasemap } from "../../../src/published/basemap";
import { chartPages } from "../../../src/url/view/chart-pages";
import { moneyRounded } from "../../../src/words/format/money";
import { boughtText } from "../../../src/words/text/money-text";
import { sourceNamed } from "../../../src/words/text/source-name";
import { comparisonWords } from "../../../src/words/en/compare/comparison";
import { record as dataset } from "../support/record";
import { hostile } from "../tools/record";

const palette = lightPalette(readFileSync("src/app/styles/tokens.css", "utf8"));
const basemap = parseBasemap(JSON.parse(readFileSync("data/basemap.json", "utf8")), "data/basemap.json");
const link = `https://example.org/charts/x?v=${dataset.release.version}`;

/** About the widths of Source Sans 3, a little wider. */
const measure: PictureQuestion["measure"] = (text, size, bold = false) => text.length * size * (bold ? 0.52 : 0.5);

const charts: Readonly<Record<ChartId, SheetMaker>> = {
  investment: investmentSheet,
  openings: openingsSheet,
  capacity: capacitySheet,
  accelerators: acceleratorsSheet,
  history: historySheet,
};

type Asked = Partial<Omit<PictureQuestion, "record" | "selection">> & { readonly filters?: Filters };

function questionOf(asked: Asked = {}, record: ReadRecord = readRecord(dataset, plain)): PictureQuestion {
  const filters = asked.filters ?? noFilters;
  const rest = { currency: "EUR", by: null, isLog: false, show: "investment", circles: "capacity" } as const;
  return { ...rest, record, selection: select(record.readSites, filters), filters, measure, ...asked };
}

const plain = { rule: "headline", day: dataset.release.date } as const;

function drawn(make: SheetMaker, question: PictureQuestion): string {
  return pictureSvg(make(question), question, { palette, link, fonts: "" });
}

/** Returns the words of a picture without spaces, since its lines end where there is no more room. */
function wordsOf(svg: string): string {
  const texts = [...svg.matchAll(/<text\b[^>]*>([^]*?)<\/text>/g)].map(([, inside = ""]) => inside);
  return spaceless(texts.join(" ").replaceAll(/<[^>]+>/g, ""));
}

const spaceless = (text: string) => text.replaceAll(/\s/g, "");

/** Expects what every picture has: that it needs nothing beside itself, and says whose it is. */
function expectPicture(svg: string): void {
  expect(XMLValidator.validate(svg)).toBe(true);
  expect(svg.slice(0, 200)).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="(\d+)" height="\d+" viewBox="0 0 \1 \d+"/,
  );
  expect(
    /var\(|color-mix|currentColor|foreignObject|href|<image|\b(?:class|style)=|NaN|undefined|null/.exec(svg)?.[0],
  ).toBeUndefined();
  for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg.includes(`id="${id}"`), id).toBe(true);
  expect([...svg.matchAll(/https?:\/\/[^\s"<]*/g)].map(([address]) => address)).toEqual([
    "http://www.w3.org/2000/svg",
    link,
  ]);
  const text = wordsOf(svg);
  expect(text).toContain(
    spaceless(`Nordic AI Data Centers, release ${dataset.release.version} of 28 Nov 2026, CC BY 4.0.`),
  );
  expect(text).toContain(link.replace("https://", ""));
  expect(text).toContain(spaceless("by the record’s rule, as known on 28 Nov 2026"));
}

/** Returns the width and the height of a picture in px. */
function sizeOf(svg: string): readonly [width: number, height: number] {
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return [Number(width), Number(height)];
}

/** Expects that no text leaves the paper, which is never much longer than a sheet, so that its letters can be read on one. */
function expectOnPaper(svg: string): void {
  const [paper, height] = sizeOf(svg);
  expect(height / paper).toBeLessThan(2);
  for (const [, attributes = "", inside = ""] of svg.matchAll(/<text\b([^>]*)>([^]*?)<\/text>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]+)"`).exec(attributes)?.[1] ?? "";
    const width = measure(inside.replaceAll(/<[^>]+>/g, "").replaceAll(/&\w+;/g, "x"), Number(of("font-size")), true);
    const share = { end: 1, middle: 0.5 }[of("text-anchor")] ?? 0;
    expect(Number(of("x")) - share * width, inside).toBeGreaterThan(0);
    expect(Number(of("x")) + (1 - share) * width, inside).toBeLessThan(paper + 20);
  }
}

describe("a picture of each view", () => {
  const views = chartIds.flatMap((chart) =>
    [...(chartPages[chart].by.length === 0 ? [null] : chartPages[chart].by)].map((by) => ({ chart, by })),
  );
  test.each(views)(
    "$chart by $by stands alone and says title, filter, coverage, release, licence and link",
    ({ chart, by }) => {
      const question = questionOf({ by });
      const sheet = charts[chart](question);
      const svg = drawn(charts[chart], question);
      expectPicture(svg);
      expectOnPaper(svg);
      const text = wordsOf(svg);
      for (const said of [
        sheet.title,
        sheet.lead,
        ...sheet.coverage.map((run) => run.text),
        ...sheet.legend.map(({ word }) => word),
      ])
        expect(text).toContain(spaceless(said).replaceAll("&", "&amp;"));
    },
  );

  test.each([
    ["what customers pay", contractsSheet],
    ["money for one megawatt", perMwSheet],
  ] as const)("%s, a chart below that of investment", (_, make) => {
    for (const isLog of [false, true]) {
      const question = questionOf({ isLog });
      const svg = drawn(make, question);
      expectPicture(svg);
      expectOnPaper(svg);
      const { title, lead, coverage, claims } = make(question);
      expect(claims.length).toBeGreaterThan(4);
      for (const said of [
        title,
        lead,
        ...coverage.map(({ text }) => text),
        ...claims.map(({ source }) => sourceNamed(dataset.sources, source)),
      ])
        expect(wordsOf(svg)).toContain(spaceless(said).replaceAll("&", "&amp;"));
    }
    expectPicture(drawn(make, questionOf({ filters: { ...noFilters, country: ["GL"] } })));
  });

  test.each(["capacity", "investment", "none"] as const)("the map with circles of %s", (circles) => {
    const question = questionOf({ circles });
    const svg = drawn((asked) => mapSheet(asked, basemap, mapFunctions), question);
    expectPicture(svg);
    expect(wordsOf(svg)).toContain("Narvik");
    expect(svg.match(/<clipPath/g)).toHaveLength(4);
    const norway = questionOf({ circles, filters: { ...noFilters, country: ["NO"] } });
    const filtered = drawn((asked) => mapSheet(asked, basemap, mapFunctions), norway);
    expect(filtered.match(/<clipPath/g)).toHaveLength(2);
    expect(filtered).toContain(`<title>${norway.selection.length} AI data centers in Norway</title>`);
    expect(wordsOf(filtered)).not.toContain("Nordics");
    for (const country of ["NORWAY", "SWEDEN", "FINLAND"]) expect(wordsOf(svg), country).toContain(country);
  });

  test("the figures of a site, and a comparison", () => {
    const question = questionOf();
    const of = (id: string) => question.selection.filter(({ site }) => site.id === id);
    const [narvik] = of("no-narvik-nscale");
    if (!narvik) throw new Error("Narvik is in the record");
    const site = drawn((asked) => siteSheet(asked, narvik), question);
    expectPicture(site.replaceAll("By the record’s rule", "by the record’s rule"));
    for (const said of ["230 MW", "Microsoft", "Finansavisen", "up to 520 MW"])
      expect(wordsOf(site)).toContain(spaceless(said));
    const compared = [narvik, ...of("se-borlange-ecodatacenter")];
    const comparison = drawn(comparisonSheet, { ...question, selection: compared });
    expectPicture(comparison.replaceAll("By the record’s rule", "by the record’s rule"));
    for (const said of ["EcoDataCenter Borlänge", "€2.5 bn for 240 of", "about 2027 (H1) planned"])
      expect(wordsOf(comparison)).toContain(spaceless(said));
    const few = wordsOf(drawn((asked) => comparisonSheet(asked, true), { ...question, selection: compared }));
    expect(few).toContain(spaceless("Only the rows of money, power and dates in which they differ."));
    const stated = comparisonRows(compared, question.record.ruleContext).filter(isStated);
    const labels = (onlyDiffering: boolean) =>
      stated
        .filter((row) => differingRows(stated).includes(row) === onlyDiffering)
        .map(({ id }) => spaceless(comparisonWords.row[id]));
    expect(labels(true)).toContain(spaceless(comparisonWords.row.part));
    expect(wordsOf(comparison)).toContain(spaceless("130 MW grid connection aggregator"));
    for (const label of labels(true)) expect(few).toContain(label);
    for (const label of labels(false)) expect(few).not.toContain(label);
  });
});

test("each drawn amount stands in it with its site and its source", () => {
  const question = questionOf({ currency: "NOK" });
  const text = wordsOf(drawn(investmentSheet, question)).replaceAll("&amp;", "&");
  const { rows } = investmentSeries(question.selection, "NOK", dataset.rates);
  expect(rows.length).toBeGreaterThan(20);
  for (const { readSite, headline, converted } of rows)
    for (const said of [
      readSite.site.name,
      moneyRounded(converted.amount, "NOK"),
      sourceNamed(dataset.sources, headline.claim.source),
      (headline.part ? null : boughtText(headline.claim, readSite)) ?? "",
    ])
      expect(text).toContain(spaceless(said));
});

test("filter, rule, day and currency are those of the view", () => {
  const reading = { rule: "primary", day: "2026-06-30" } as const;
  const filters = { ...noFilters, country: ["SE"] } satisfies Filters;
  const question = questionOf({ filters, currency: "SEK" }, readRecord(dataset, reading));
  const text = wordsOf(drawn(investmentSheet, question));
  for (const said of [
    "AI data centers in Sweden; by primary",
    "by primary sources only, as known on 30 Jun 2026",
    "in Swedish kronor",
    "SEK",
  ])
    expect(text).toContain(spaceless(said));
  expect(text).not.toContain("Narvik");
});

test("a name cannot leave its place", () => {
  const [first, ...others] = dataset.sites.filter(({ claims }) => claims.some(({ field }) => field === "investment"));
  if (!first) throw new Error("the record has a site with money");
  const record = readRecord({ ...dataset, sites: [{ ...first, name: `${hostile}\u0007` }, ...others] }, plain);
  const svg = drawn(investmentSheet, questionOf({}, record));
  expectPicture(svg);
  expect(svg.includes("<script")).toBe(false);
  expect(wordsOf(svg)).toContain("&lt;/title&gt;&lt;script&gt;");
});

test("a selection of nothing has a picture that says so", () => {
  const filters = { ...noFilters, q: "nothing is called so" };
  for (const make of Object.values(charts)) expectPicture(drawn(make, questionOf({ filters })));
});

test("the fonts are those whose letters stand in the picture", () => {
  const faces = rangesOf(readFileSync("src/app/styles/font.css", "utf8"));
  expect(faces).toHaveLength(2);
  expect(faces.map((covers) => ["å", "€", "†", "ł"].filter(covers))).toEqual([["†"], ["å", "€"]]);
});

test("a token that is no colour is named", () => {
  expect(palette("--ink")).toBe("#16191d");
  expect(() => palette("--nothing")).toThrow("--nothing");
});
