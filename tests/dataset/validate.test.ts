import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readCurated } from "../../tools/site/curated";
import { site, texts, type Changes } from "./fixture";

let dir = "";

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "curated-"));
});

afterEach(() => rmSync(dir, { recursive: true }));

function write(changes: Changes): void {
  mkdirSync(join(dir, "sites"));
  for (const [name, text] of texts(changes)) writeFileSync(join(dir, name), text);
}

function validate(): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "tools/validate/validate.ts", dir],
    {
      encoding: "utf8",
    },
  );
  return { status, stdout, stderr };
}

test("good data: says what was checked", () => {
  write({});
  expect(validate()).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^1 sites, 0 claims.* rules: no fault\n$/),
  });
});

test("bad data: names every fault with file, place, value, rule and tip", () => {
  write({ sites: [site({ operator: "nobody", name: "Acme  Lund", mw: 3 }), site({ id: "se-b", parent: "se-c" })] });
  const { status, stderr } = validate();
  expect(status).toBe(1);
  expect(stderr).toContain(join(dir, "sites/se-lund-acme.json"));
  expect(stderr).toContain("mw  3\n    schema: unknown key: remove it, or check its spelling");
  expect(stderr).toContain('parent  "se-c"\n    parents: not a site: correct the id, or add the site');
  expect(stderr).toMatch(/\d+ rules: 3 faults\n$/);
});

test("readCurated leaves out what it cannot read, and says so", () => {
  write({ sites: [site(), site({ id: "se-b", kind: "bunker" })] });
  const { sites, faults } = readCurated(dir);
  expect(sites.map(({ id }) => id)).toEqual(["se-lund-acme"]);
  expect(faults.map(({ file, path }) => `${file} ${path}`)).toEqual(["sites/se-b.json kind"]);
});
