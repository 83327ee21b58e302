import { createServer, type Server } from "node:http";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { mergeRates } from "../../../tools/data/rates/merge";
import { readHistory } from "../../../tools/data/rates/read-history";
import { readTexts } from "../../../tools/validate/files";
import { rates } from "../../unit/support/builders";
import { data, file, record } from "./support";

/** As the bank's own file: newest first, each line with a comma at its end, N/A for what was not quoted. */
const csv = `Date,USD,SEK,ISK,CZK,
2026-04-01,1.1700,10.9000,143.50,25.100,
2026-03-31,1.1650,10.8500,143.40,25.000,
2026-03-30,1.1600,10.8000,143.20,24.900,
2026-03-02,1.1500,10.7001,N/A,24.800,
2026-02-27,1.1000,11.0000,144.00,24.700,
2026-01-30,1.0900,11.2000,144.10,24.600,
`;

const xml = `<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
	<gesmes:subject>Reference rates</gesmes:subject>
	<gesmes:Sender><gesmes:name>European Central Bank</gesmes:name></gesmes:Sender>
	<Cube>
		<Cube time="2026-04-01"><Cube currency="USD" rate="1.1700"/><Cube currency="SEK" rate="10.9000"/><Cube currency="ISK" rate="143.50"/><Cube currency="CZK" rate="25.100"/></Cube>
		<Cube time="2026-03-31"><Cube currency="USD" rate="1.1650"/><Cube currency="SEK" rate="10.8500"/><Cube currency="ISK" rate="143.40"/><Cube currency="CZK" rate="25.000"/></Cube>
		<Cube time="2026-03-30"><Cube currency="USD" rate="1.1600"/><Cube currency="SEK" rate="10.8000"/><Cube currency="ISK" rate="143.20"/><Cube currency="CZK" rate="24.900"/></Cube>
		<Cube time="2026-03-02"><Cube currency="USD" rate="1.1500"/><Cube currency="SEK" rate="10.7001"/><Cube currency="CZK" rate="24.800"/></Cube>
		<Cube time="2026-02-27"><Cube currency="USD" rate="1.1000"/><Cube currency="SEK" rate="11.0000"/><Cube currency="ISK" rate="144.00"/><Cube currency="CZK" rate="24.700"/></Cube>
		<Cube time="2026-01-30"><Cube currency="USD" rate="1.0900"/><Cube currency="SEK" rate="11.2000"/><Cube currency="ISK" rate="144.10"/><Cube currency="CZK" rate="24.600"/></Cube>
	</Cube>
</gesmes:Envelope>`;

test("the bank's CSV and its XML give the same days, oldest first", () => {
  const days = readHistory(csv);
  expect(readHistory(xml)).toEqual(days);
  expect(days.map(({ day }) => day)).toEqual([
    "2026-01-30",
    "2026-02-27",
    "2026-03-02",
    "2026-03-30",
    "2026-03-31",
    "2026-04-01",
  ]);
  expect([...(days[2]?.rates.keys() ?? [])]).toEqual(["USD", "SEK", "CZK"]);
});

test.each([
  ["a web page", "<html><body>Not found</body></html>"],
  ["another table", "Day,USD\n2026-01-01,1.1"],
  ["half an XML", xml.slice(0, 900)],
  ["a rate that is none", "Date,USD,\n2026-01-02,abc,"],
  ["a rate below zero", "Date,USD,\n2026-01-02,-1,"],
  ["a day that is none", "Date,USD,\n02/01/2026,1.1,"],
  ["a day twice", "Date,USD,\n2026-01-02,1.1,\n2026-01-02,1.2,"],
  ["nothing", "Date,USD,"],
])("%s is refused", (_, text) => {
  expect(() => readHistory(text)).toThrow(/history|not a rate|not a day/);
});

describe("a merge", () => {
  const table = rates({ "2026-01": { USD: 1.09, SEK: 11.2 }, "2026-02": { USD: 1.1001, SEK: 11 } });
  const days = readHistory(csv);
  const merge = (own = table, currencies = ["USD", "SEK"], replace: string[] = []) =>
    mergeRates(own, days, currencies, new Set(replace));

  test("adds a month that is over, as the mean of its days, and leaves what is there", () => {
    const { rates: merged, added, altered, differing } = merge();
    expect(added).toEqual(["2026-03"]);
    expect(altered).toEqual([]);
    expect(merged.monthly["2026-03"]).toEqual({ kind: "ecb_month_mean", rates: { USD: 1.1583, SEK: 10.7834 } });
    expect(merged.monthly["2026-02"]).toBe(table.monthly["2026-02"]);
    expect(differing).toEqual([{ month: "2026-02", currency: "USD", has: 1.1001, gives: 1.1 }]);
    expect(mergeRates(merged, days, ["USD", "SEK"], new Set()).rates).toEqual(merged);
  });

  test("takes the last month only once no working day of it is left", () => {
    const ends = (last: string) =>
      mergeRates(table, readHistory(`Date,USD,\n${last},1.2,\n`), ["USD"], new Set()).added;
    expect(ends("2026-03-30")).toEqual([]);
    expect(ends("2026-03-31")).toEqual(["2026-03"]);
    // The 30th and 31st of May 2026 are a weekend.
    const may = rates({ "2026-04": { USD: 1 } });
    expect(mergeRates(may, readHistory("Date,USD,\n2026-05-29,1.2,\n"), ["USD"], new Set()).added).toEqual(["2026-05"]);
  });

  test("leaves months that were filled by hand as they are, unless it is told otherwise", () => {
    const own = {
      ...table,
      monthly: { ...table.monthly, "2026-03": { kind: "market_month_mean", rates: { USD: 1.2 } } as const },
    };
    const left = merge(own);
    expect(left.kept).toEqual(["2026-03"]);
    expect(left.rates).toEqual(own);
    const replaced = merge(own, ["USD", "SEK"], ["2026-03"]);
    expect(replaced.altered).toEqual(["2026-03"]);
    expect(replaced.rates.monthly["2026-03"]).toEqual({ kind: "ecb_month_mean", rates: { USD: 1.1583, SEK: 10.7834 } });
  });

  test("adds a currency to the months that lack it, with two decimals from a hundred on", () => {
    const { rates: merged, altered } = merge(table, ["USD", "SEK", "ISK"]);
    expect(altered).toEqual(["2026-01", "2026-02"]);
    expect(merged.monthly["2026-03"]?.rates["ISK"]).toBe(143.3);
    expect(merged.monthly["2026-02"]).toEqual({ kind: "ecb_month_mean", rates: { USD: 1.1001, SEK: 11, ISK: 144 } });
  });

  test("leaves no gap", () => {
    expect(merge(rates({ "2025-11": { USD: 1 } })).gaps).toEqual(["2026-01", "2026-02", "2026-03"]);
  });
});

let server: Server | null = null;
afterEach(() => server?.close());

/** Serves one answer, and gives its address. */
function serving(status: number, text: string): Promise<string> {
  const one = createServer((_request, response) => {
    response.writeHead(status);
    response.end(text);
  });
  server = one;
  return new Promise((done) => {
    one.listen(0, "127.0.0.1", () => {
      const address = one.address();
      done(`http://127.0.0.1:${typeof address === "object" && address !== null ? address.port : 0}/hist.xml`);
    });
  });
}

describe("the command", () => {
  const table = (dir: string): { monthly: Record<string, unknown>; notes: string[] } =>
    JSON.parse(readFileSync(join(dir, "exchange-rates.json"), "utf8"));

  test("takes a file, and the second time changes nothing", async () => {
    const dir = record();
    const first = await data(dir, ["rates", file("hist.csv", csv)]);
    expect(first).toMatchObject({ code: 0, out: expect.stringMatching(/^Added: 2026-03\./) });
    expect(Object.keys(table(dir).monthly)).toEqual(["2026-01", "2026-02", "2026-03"]);
    expect((await data(dir, ["rates", file("hist.csv", csv)])).out).toMatch(/Nothing changed\.$/);
    expect((await data(dir, ["check"])).code).toBe(0);
  });

  test("takes an address", async () => {
    const dir = record();
    expect((await data(dir, ["rates", await serving(200, xml)])).code).toBe(0);
    expect(Object.keys(table(dir).monthly)).toContain("2026-03");
  });

  test.each([
    ["answers 404", 404, "gone"],
    ["answers 500", 500, xml],
  ])("a download that %s changes nothing", async (_, status, text) => {
    const dir = record();
    const before = Object.fromEntries(readTexts(dir));
    expect(await data(dir, ["rates", await serving(status, text)])).toMatchObject({ code: 3 });
    expect(Object.fromEntries(readTexts(dir))).toEqual(before);
  });

  test("neither does one that breaks off, is another page, or does not come", async () => {
    const dir = record();
    const before = Object.fromEntries(readTexts(dir));
    expect((await data(dir, ["rates", await serving(200, xml.slice(0, 700))])).code).toBe(1);
    server?.close();
    expect((await data(dir, ["rates", await serving(200, "<html></html>")])).code).toBe(1);
    const address = await serving(200, xml);
    await new Promise((done) => server?.close(done));
    expect((await data(dir, ["rates", address])).code).toBe(3);
    expect((await data(dir, ["rates", "/nowhere.csv"])).code).toBe(3);
    expect(Object.fromEntries(readTexts(dir))).toEqual(before);
  });

  test("drops a note that is no longer true, and writes nothing in a dry run", async () => {
    const dir = record({
      rates: { ...rates({ "2026-02": { SEK: 11, USD: 1.1 } }), notes: ["2026-03 is missing.", "ISK begins 2018-02."] },
    });
    const args = ["rates", file("hist.csv", csv), "--drop-note", "1"];
    expect((await data(dir, [...args, "--dry-run"])).out).toMatch(/Nothing was written\.$/);
    expect(table(dir).notes).toHaveLength(2);
    expect((await data(dir, args)).code).toBe(0);
    expect(table(dir).notes).toEqual(["ISK begins 2018-02."]);
    expect((await data(dir, [...args.slice(0, 2), "--drop-note", "9"])).code).toBe(2);
    expect((await data(dir, [...args.slice(0, 2), "--currency", "kr"])).code).toBe(2);
    expect((await data(dir, [...args.slice(0, 2), "--replace", "2030-01"])).code).toBe(2);
  });
});
