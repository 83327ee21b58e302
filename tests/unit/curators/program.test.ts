import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTexts } from "../../../tools/validate/files";
import { claim, investment, programme, site, source } from "../../dataset/fixture";
import { data, file, record } from "./support";

const lund = "se-lund-acme";
const opening = claim(`${lund}.opening.1`, { date: "2026-02", stage: "first", kind: "planned" }, { stated: "2025-06" });

const commands = [
  "import", "add claim", "add source", "new site", "check", "diff", "stale", "links", "rates", "until", "release", "add", "new",
]; // prettier-ignore

test.each(commands)("%s --help tells how it is used", async (command) => {
  const { code, out } = await data("data", [...command.split(" "), "--help"]);
  expect(code).toBe(0);
  expect(out).toContain(`Usage: data ${command}`);
});

test("the program's help names every command and every exit code", async () => {
  const { code, out } = await data("data", ["--help"]);
  expect(code).toBe(0);
  for (const command of commands) expect(out).toContain(`  ${command.split(" ")[0]} `);
  for (const exit of [0, 1, 2, 3, 130]) expect(out).toMatch(new RegExp(`^  ${exit} `, "m"));
});

test.each([
  [[]],
  [["paint"]],
  [["import"]],
  [["check", "--colour"]],
  [["until", "soon"]],
  [["stale", "--country", "XX"]],
  [["stale", "--on", "2026-13-01"]],
  [["stale", "--limit", "few"]],
  [["diff", "--against", "1999.1.1"]],
])("%j is a wrong use", async (args) => {
  expect((await data(record(), args)).code).toBe(2);
});

test("it runs as npm runs it, with its exit code", () => {
  const ran = spawnSync(process.execPath, ["tools/run/run.mjs", "tools/data/main.ts", "check", "--data", "/nowhere"], {
    encoding: "utf8",
  });
  expect(ran.stderr).toMatch(/^\/nowhere cannot be read/);
  expect(ran.status).toBe(3);
});

describe("check", () => {
  test("prints counts, and warnings with both claims beside each other", async () => {
    const dir = record({
      sites: [
        site({
          claims: [
            investment(`${lund}.investment.1`, { amount: 10_000_000 }),
            investment(`${lund}.investment.2`, { amount: 100_000_000, scope: "the same", stated: null }),
          ],
        }),
      ],
    });
    const { code, out } = await data(dir, ["check"]);
    expect(code).toBe(0);
    expect(out).toMatch(/out-of-line: se-lund-acme\.investment\.2: 10 times away/);
    expect(out).toMatch(/says +€100 mn, the whole site +€10 mn, the whole site/);
    expect(out).toMatch(/scope +the same +whole site/);
    expect(out).toMatch(/stated +undated +3 Feb 2026/);
    expect(out).toMatch(/1 sites, 2 claims.* rules: no fault\./);
    expect((await data(dir, ["check", "--strict"])).code).toBe(1);
  });

  test("counts and lists the headline values that rest on an aggregator", async () => {
    const dir = record({
      sources: [source({ class: "aggregator" })],
      sites: [site({ claims: [claim(`${lund}.status.1`, { value: "operating" })] })],
    });
    const { out } = await data(dir, ["check"]);
    expect(out).toContain(`1 headline value rests on an aggregator:\n  ${lund}  Status: Operating (Acme, 3 Feb 2026)`);
    expect(JSON.parse((await data(dir, ["check", "--json"])).out)).toMatchObject({
      errors: [],
      warnings: [],
      aggregators: [{ site: lund, field: "status", claim: `${lund}.status.1` }],
    });
  });

  test("names every fault with its tip", async () => {
    const dir = record();
    writeFileSync(join(dir, `sites/${lund}.json`), JSON.stringify(site({ operator: "nobody", kind: "bunker" })));
    const { code, err } = await data(dir, ["check"]);
    expect(code).toBe(1);
    expect(err).toContain('kind  "bunker"\n    schema: ');
    expect(err).toMatch(/\d+ faults?\.$/);
  });
});

describe("diff", () => {
  test("says nothing where nothing is different", async () => {
    expect((await data(record(), ["diff"])).out).toBe(
      "Against release 2026.3.1 of 10 Mar 2026:\n\nThere are no differences.",
    );
  });

  test("says in words what the working copy changes", async () => {
    const dir = record({
      sites: [
        site({ claims: [investment(`${lund}.investment.1`), claim(`${lund}.status.1`, { value: "announced" })] }),
      ],
      programmes: [programme()],
    });
    await data(dir, [
      "import",
      file("a.json", [
        {
          op: "add_claim",
          site: lund,
          claim: {
            field: "investment",
            amount: 22_000_000,
            currency: "SEK",
            measure: "site_total",
            qualifier: "about",
            scope: "whole site",
            stated: "2026-02-10",
            source: "new",
          },
        },
        {
          op: "add_claim",
          site: lund,
          claim: {
            field: "status",
            value: "announced",
            qualifier: "exact",
            scope: "old news",
            stated: "2025",
            source: "a-source",
          },
        },
        {
          op: "add_source",
          id: "new",
          source: {
            title: "More",
            publisher: "The Paper",
            url: "https://example.org/more",
            published: "2026-02-10",
            language: "en",
            class: "press",
          },
        },
        {
          op: "add_site",
          site: site({ id: "se-lund-beta", name: "Beta Lund", claims: [investment("se-lund-beta.investment.1")] }),
        },
        { op: "set_site", id: lund, key: "notes", value: "A note." },
        { op: "drop_programme", id: "se-acme" },
      ]),
    ]);
    const { code, out } = await data(dir, ["diff", "--against", "2026.3.1"]);
    expect(code).toBe(0);
    expect(out).toContain("Sites: 1 added, 0 promoted from the watchlist, 0 gone, 1 with other changes");
    expect(out).toContain(`changed  ${lund}: notes`);
    expect(out).toContain(
      `${lund}  Investment: the newest statement decides\n    from  €1 mn, the whole site (Acme, 3 Feb 2026)  ${lund}.investment.1\n    to    about SEK 22 mn, the whole site (The Paper, 10 Feb 2026)  ${lund}.investment.2`,
    );
    expect(out).toContain(
      "Claims: 2 added to existing sites, 1 of them without effect on headline values; 0 edited; 0 dropped",
    );
    expect(out).toContain(`no effect  ${lund}.status.2: Announced (Acme, 2025)`);
    expect(out).toContain("Announced investment: €1,000,000.00 (1 site) → €3,000,000.00 (2 sites), +€2,000,000.00");
    expect(out).toMatch(/\+€1,000,000\.00 {2}se-lund-acme {2}new statement {2}se-lund-acme\.investment\.2/);
    expect(out).toMatch(/\+€1,000,000\.00 {2}se-lund-beta {2}site added/);
    expect(out).toContain("Announced investment: 1 site added, 1 changed, 0 removed");
    expect(out).toContain("sources: 1 added, 0 altered, 0 gone\n    added: new");
    expect(out).toContain("programmes: 0 added, 0 altered, 1 gone\n    gone: se-acme");
    const one = await data(dir, ["diff", "--site", "se-lund-beta"]);
    expect(one.out).not.toContain(`${lund}.investment.2`);
  });
});

test("stale lists the oldest first, and dates that have passed, by the record's own day", async () => {
  const dir = record({
    sites: [
      site({ claims: [opening] }),
      site({ id: "se-lund-beta", claims: [claim("se-lund-beta.status.1", { value: "announced" })] }),
      site({ id: "se-lund-none" }),
    ],
  });
  const { out } = await data(dir, ["stale"]);
  expect(out).toContain("By 10 Mar 2026; 3 sites, 1 of them past their opening date:");
  expect(out.match(/se-lund-\w+/g)).toEqual(["se-lund-none", lund, "se-lund-beta"]);
  expect(out).toMatch(/se-lund-acme +Jun 2025 +8 months +Not stated +Date passed, opening not documented \(Feb 2026\)/);
  const json = await data(dir, ["stale", "--json", "--country", "Sweden", "--limit", "2", "--on", "2026-02-20"]);
  expect(JSON.parse(json.out)).toMatchObject([
    { site: lund, passed: null },
    { site: "se-lund-beta", newest: "2026-02-03" },
  ]);
});

test("until moves the day up to which the record is gathered, and not behind what it holds", async () => {
  const dir = record();
  const late = {
    op: "add_claim",
    site: lund,
    claim: {
      field: "status",
      value: "announced",
      qualifier: "exact",
      scope: "whole site",
      stated: "2026-04-02",
      source: "b",
    },
  };
  const later = {
    op: "add_source",
    id: "b",
    source: {
      title: "x",
      publisher: "y",
      url: "https://example.org/b",
      published: null,
      language: "en",
      class: "press",
    },
  };
  const operations = file("a.json", [later, late]);
  expect(await data(dir, ["import", operations])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/statement-dates/),
  });
  expect(await data(dir, ["until", "2026-01-01"])).toMatchObject({ code: 2 });
  expect(await data(dir, ["until", "2026-04-30"])).toMatchObject({
    code: 0,
    out: "The data is gathered up to 2026-04-30.",
  });
  expect((await data(dir, ["import", operations])).code).toBe(0);
  expect(await data(dir, ["until", "2026-04-01"])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/statement-dates/),
  });
  expect((await data(dir, ["check"])).code).toBe(0);
});

describe("release", () => {
  const note = ["--note", "What changed."];
  const addition = () => file("a.json", [{ op: "set_site", id: lund, key: "notes", value: "A note." }]);

  test("keeps the record whole as the next version of its month, with the figures of today's rules", async () => {
    const dir = record({ sites: [site({ claims: [investment(`${lund}.investment.1`)] })] });
    const first = readFileSync(join(dir, "releases/2026.3.1.json"), "utf8");
    await data(dir, ["import", addition()]);
    expect(await data(dir, ["release", ...note, "--date", "2026-03-20"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Released 2026\.3\.2 of 2026-03-20: 1 sites/),
    });
    expect(JSON.parse(readFileSync(join(dir, "releases.json"), "utf8"))).toEqual([
      { version: "2026.3.2", date: "2026-03-20", note: "What changed." },
      { version: "2026.3.1", date: "2026-03-10", note: "First." },
    ]);
    expect(JSON.parse(readFileSync(join(dir, "releases/2026.3.2.json"), "utf8"))).toMatchObject({
      release: { version: "2026.3.2" },
      licence: "CC-BY-4.0",
      sites: [{ id: lund, notes: "A note." }],
    });
    expect(JSON.parse(readFileSync(join(dir, "releases/2026.3.2.figures.json"), "utf8"))).toMatchObject({
      release: "2026.3.2",
      totals: { investment: { [lund]: 1_000_000 } },
      headlines: { [lund]: { investment: { claim: `${lund}.investment.1`, part: false } } },
    });
    expect(readFileSync(join(dir, "releases/2026.3.1.json"), "utf8")).toBe(first);
    expect((await data(dir, ["check"])).code).toBe(0);
    expect((await data(dir, ["diff"])).out).toContain(
      "Against release 2026.3.2 of 20 Mar 2026:\n\nThere are no differences.",
    );
  });

  test("is refused where the newest release holds just this", async () => {
    const dir = record();
    const before = Object.fromEntries(readTexts(dir));
    expect(await data(dir, ["release", ...note])).toMatchObject({
      code: 1,
      err: "Nothing was released: release 2026.3.1 has the same content.",
    });
    expect(Object.fromEntries(readTexts(dir))).toEqual(before);
  });

  test("is refused with a fault, without a note, and for a day before the newest", async () => {
    const dir = record();
    await data(dir, ["import", addition()]);
    expect(await data(dir, ["release"])).toMatchObject({ code: 2, err: expect.stringMatching(/--note is missing/) });
    expect((await data(dir, ["release", ...note, "--date", "2026-03-09"])).code).toBe(2);
    expect((await data(dir, ["release", ...note, "--date", "2026-3-9"])).code).toBe(2);
    writeFileSync(join(dir, "sources.json"), "[]");
    expect(await data(dir, ["release", ...note])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/sources-exist[^]*Nothing was released/),
    });
    expect(existsSync(join(dir, "releases/2026.3.2.json"))).toBe(false);
  });

  test("takes the working copy's day as its own; a dry run writes nothing", async () => {
    const dir = record();
    await data(dir, ["until", "2026-04-30"]);
    await data(dir, ["import", addition()]);
    expect((await data(dir, ["release", ...note, "--dry-run"])).out).toMatch(/^Would release 2026\.4\.1 of 2026-04-30/);
    expect(existsSync(join(dir, "releases/2026.4.1.json"))).toBe(false);
    expect((await data(dir, ["release", ...note])).code).toBe(0);
    expect(existsSync(join(dir, "working-copy.json"))).toBe(false);
  });
});
