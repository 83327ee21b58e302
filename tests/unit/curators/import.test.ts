import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTexts } from "../../../tools/validate/files";
import { claim, investment, organisation, programme, site, source } from "../../dataset/fixture";
import { data, file, record } from "./support";

const lund = "se-lund-acme";
const { id: _id, ...page } = source({ url: "https://example.org/new" });
const status = (id: string | undefined, own = {}) => ({
  ...claim(id ?? "x.status.1", { value: "announced" }, own),
  id,
});
const addSource = { op: "add_source", id: "new", source: page };
const addClaim = { op: "add_claim", site: lund, claim: status(undefined, { source: "new" }) };

const seen = (dir: string): unknown => Object.fromEntries(readTexts(dir));
const json = (dir: string, name: string): unknown => JSON.parse(readFileSync(join(dir, name), "utf8"));

test("operations are carried out, written as they are formatted, and the second time nothing changes", async () => {
  const dir = record();
  const operations = file("operations.json", [addSource, addClaim]);
  const first = await data(dir, ["import", operations]);
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(first.out).toContain("2 operations applied, 0 already carried out.\nWrote 2 files: sources.json, ");
  expect(json(dir, `sites/${lund}.json`)).toMatchObject({ claims: [{ id: `${lund}.status.1`, source: "new" }] });
  const now = seen(dir);
  const second = await data(dir, ["import", operations]);
  expect(second.out).toContain("0 operations applied, 2 already carried out.\nNo file changes.");
  expect(seen(dir)).toEqual(now);
  expect((await data(dir, ["check"])).code).toBe(0);
});

test("one refused operation leaves everything as it was, and every refused one is named", async () => {
  const dir = record();
  const before = seen(dir);
  const operations = [
    addSource,
    { op: "set_site", id: "se-nowhere", key: "name", value: "x" },
    addClaim,
    { op: "paint" },
    { op: "add_claim", site: lund, claim: status("se-lund-acme.status.1", { value: "open", source: "new" }) },
  ];
  const { code, err } = await data(dir, ["import", file("operations.json", operations)]);
  expect(code).toBe(1);
  expect(err).toContain("Nothing was changed, because 3 operations were refused:");
  expect(err).toContain("\n  operations.json 2 set_site se-nowhere: there is no site se-nowhere\n");
  expect(err).toContain("\n  operations.json 4 paint: unknown operation");
  expect(err).toContain(`\n  operations.json 5 add_claim ${lund}.status.1: value ("open")`);
  expect(seen(dir)).toEqual(before);
});

test("what would break a rule is refused with the operations that are about it", async () => {
  const dir = record();
  const before = seen(dir);
  const { code, err } = await data(dir, [
    "import",
    file("operations.json", [{ op: "set_site", id: lund, key: "operator", value: "nobody" }, addSource]),
  ]);
  expect(code).toBe(1);
  expect(err).toContain(
    `operations.json 1 set_site ${lund}: organisations-exist: sites/${lund}.json operator ("nobody")`,
  );
  expect(err).toContain("all operations together: organisations-used: organisations.json [0].id");
  expect(seen(dir)).toEqual(before);
});

test("a dry run says what would change, and writes nothing", async () => {
  const dir = record();
  const before = seen(dir);
  const { code, out } = await data(dir, ["import", "--dry-run", file("operations.json", [addSource, addClaim])]);
  expect(code).toBe(0);
  expect(out).toContain("Would write 2 files: sources.json, ");
  expect(seen(dir)).toEqual(before);
});

test("several files are one change", async () => {
  const dir = record();
  const late = { op: "add_claim", site: lund, claim: status(undefined, { source: "new", stated: "2026-03-01" }) };
  const files = [file("a.json", [addSource, late]), file("b.json", [])];
  expect((await data(dir, ["import", ...files])).code).toBe(1);
  const excuse = {
    op: "add_exception",
    rule: "dated-after-source",
    subject: `${lund}.status.1`,
    reason: "Edited later.",
  };
  expect(await data(dir, ["import", files[0] ?? "", file("b.json", [excuse])])).toMatchObject({ code: 0 });
  expect(json(dir, "exceptions.json")).toHaveLength(1);
});

test("a fault that was there before is nobody's now", async () => {
  const dir = record({ sites: [site({ claims: [investment(`${lund}.investment.1`, { currency: "CZK" })] })] });
  expect((await data(dir, ["check"])).code).toBe(1);
  expect(await data(dir, ["import", file("a.json", [addSource, addClaim])])).toMatchObject({ code: 0 });
});

test("a file that cannot be read is not written over", async () => {
  const dir = record();
  writeFileSync(join(dir, `sites/${lund}.json`), JSON.stringify(site({ colour: "red" })));
  const before = seen(dir);
  const { code, err } = await data(dir, ["import", file("a.json", [addSource])]);
  expect(code).toBe(1);
  expect(err).toContain(`sites/${lund}.json colour: unknown key`);
  expect(seen(dir)).toEqual(before);
});

test("what is not there, not JSON or empty is said", async () => {
  const dir = record();
  expect(await data(dir, ["import", "/nowhere.json"])).toMatchObject({
    code: 3,
    err: expect.stringMatching(/cannot be read/),
  });
  expect(await data(dir, ["import", file("a.json", "[")])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/is not JSON/),
  });
  expect(await data(dir, ["import", file("a.json", " ")])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/is empty/),
  });
  expect((await data("/nowhere", ["check"])).code).toBe(3);
});

const head =
  "site,site_name,field,amount,currency,measure,mw,basis,stage,value,count,model,qualifier,scope,stated,source,title,publisher,url,published,language,class,converted,part,covers_mw";
const rows = (...lines: string[]): string => [head, ...lines].join("\r\n");

test("claims come from a table with the columns of claims.csv, and their new sources with them", async () => {
  const dir = record({ programmes: [programme()] });
  const table = file(
    "claims.csv",
    `\uFEFF${rows(
      `${lund},Acme Lund,investment,1200000000,EUR,phase,,,,,,,up_to,"first phase, 20 MW",2026-02,new,"A ""new"" page",Acme,https://example.org/new,2026-02,en,primary,,,20`,
      `${lund},,capacity,,,,22.5,it_load,full_build,,,,exact,whole site,,a-source,Acme builds in Lund,,,,,primary,,,`,
      `${lund},,accelerators,,,,,,planned,,5000,,about,whole site,2026,new,"A ""new"" page",Acme,https://example.org/new,2026-02,en,primary,,,`,
      `se-acme,,status,,,,,,,announced,,,exact,whole site,2026,a-source,,,,,,,,,`,
      `${lund},,status,,,,,,,operating,,,exact,an extension,2026,a-source,,,,,,,,true,`,
    )}`,
  );
  expect(await data(dir, ["import", table])).toMatchObject({ code: 0, err: "" });
  expect(json(dir, `sites/${lund}.json`)).toMatchObject({
    claims: [
      {
        id: `${lund}.investment.1`,
        amount: 1_200_000_000,
        scope: "first phase, 20 MW",
        stated: "2026-02",
        covers_mw: 20,
      },
      { id: `${lund}.capacity.1`, mw: 22.5, stated: null },
      { id: `${lund}.status.1`, value: "operating", part: true },
      { id: `${lund}.accelerators.1`, count: 5000, model: null },
    ],
  });
  expect(json(dir, "programmes.json")).toMatchObject([{ claims: [{ id: "se-acme.status.1" }] }]);
  expect(json(dir, "sources.json")).toMatchObject([
    { id: "a-source" },
    { id: "new", title: 'A "new" page', language: "en" },
  ]);
  const now = seen(dir);
  expect((await data(dir, ["import", table])).out).toContain("No file changes.");
  expect(seen(dir)).toEqual(now);
});

test("the published table of claims comes back as it went", async () => {
  const dir = record({
    sites: [site({ claims: [investment(`${lund}.investment.2`), status(`${lund}.status.1`)] })],
    organisations: [organisation()],
  });
  const { publishFiles } = await import("../../../tools/site/files/files");
  const { readCurated } = await import("../../../tools/site/curated");
  const table = String((await publishFiles(readCurated(dir), "")).get("data/claims.csv"));
  expect(await data(dir, ["import", file("claims.csv", table)])).toMatchObject({
    code: 0,
    out: expect.stringContaining("0 operations applied, 2 already carried out."),
  });
});

test("a line that the record contradicts, or that is no claim, is refused with its number", async () => {
  const dir = record();
  const { code, err } = await data(dir, [
    "import",
    file(
      "claims.csv",
      rows(
        `${lund},Another,status,,,,,,,announced,,,exact,a,2026,a-source,,,,,,press,,,`,
        `${lund},,capacity,,,,"22,5",it_load,full_build,,,,exact,b,2026,a-source,,,,,,,,,`,
        `${lund},,status,,,,,,,announced,,,exact,c,2026,unknown,,,,,,,,,`,
        `${lund},,investment,1,EUR,phase,,,,,,,exact,d,2026,a-source,,,,,,,yes,,`,
      ),
    ),
  ]);
  expect(code).toBe(1);
  expect(err).toContain(
    "claims.csv line 2 a claim: site_name of se-lund-acme is Acme Lund, not Another; class of a-source is primary, not press",
  );
  expect(err).toContain("claims.csv line 3 a claim: mw (22,5): a number has digits and a decimal point only");
  expect(err).toContain("claims.csv line 4 add_source unknown: title: missing");
  expect(err).toContain("claims.csv line 5 a claim: converted (yes): the only value is true");
});

test("a table with other columns is refused", async () => {
  const dir = record();
  const run = (text: string) => data(dir, ["import", file("claims.csv", text)]);
  expect((await run("site,colour\nx,y")).err).toContain("The table has unknown columns: colour");
  expect((await run("site,field\nx,y")).err).toContain("missing columns: qualifier, scope, source");
  expect(
    (await run(`site;field;value;qualifier;scope;stated;source\n${lund};status;announced;exact;whole;2026;a-source`))
      .code,
  ).toBe(0);
});
