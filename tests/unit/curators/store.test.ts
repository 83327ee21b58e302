import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { describe, expect, test } from "vitest";
import { commit, commitSteps, pendingTexts, recover } from "../../../tools/data/store/pending";
import { differences, printJson } from "../../../tools/data/store/print";
import { openWorkspace, write } from "../../../tools/data/store/workspace";
import { readTexts } from "../../../tools/validate/files";
import { folder, record } from "./support";

const before = { "a.json": "[1]", "sites/b.json": "{}", "c.json": "[3]" };
const changes = new Map([
  ["a.json", "[11]"],
  ["sites/b.json", null],
  ["sites/d.json", "{}"],
]);
const after = { "a.json": "[11]", "c.json": "[3]", "sites/d.json": "{}" };

function data(): string {
  const dir = folder();
  mkdirSync(join(dir, "sites"));
  for (const [file, text] of Object.entries(before)) writeFileSync(join(dir, file), text);
  return dir;
}

const seen = (dir: string): unknown => Object.fromEntries(readTexts(dir));

test("several files are replaced as one", () => {
  const dir = data();
  commit(dir, changes);
  expect(seen(dir)).toEqual(after);
  expect(readdirSync(dir)).not.toContain(".pending");
  expect(recover(dir)).toBe("nothing");
});

describe("a change that ends after each of its steps", () => {
  const steps = commitSteps(data(), changes).length;

  test.each(Array.from({ length: steps + 1 }, (_, done) => done))("%i is seen whole or not at all", (done) => {
    const dir = data();
    for (const step of commitSteps(dir, changes).slice(0, done)) step();
    const now = seen(dir);
    expect([before, after]).toContainEqual(now);
    // What was seen stays so, whoever reads or writes next.
    recover(dir);
    expect(seen(dir)).toEqual(now);
    expect(pendingTexts(dir).size).toBe(0);
    expect(existsSync(join(dir, ".pending"))).toBe(false);
  });

  test("counts from the journal on", () => {
    const counted = Array.from({ length: steps + 1 }, (_, done) => {
      const dir = data();
      for (const step of commitSteps(dir, changes).slice(0, done)) step();
      return JSON.stringify(seen(dir)) === JSON.stringify(after);
    });
    expect(counted.toSorted((a, b) => Number(a) - Number(b))).toEqual(counted);
    expect(new Set(counted)).toEqual(new Set([false, true]));
  });

  test("leaves what is aside to the next change, which clears it away", () => {
    const dir = data();
    for (const step of commitSteps(dir, changes).slice(0, 3)) step();
    commit(dir, new Map([["c.json", "[33]"]]));
    expect(seen(dir)).toEqual({ ...before, "c.json": "[33]" });
  });
});

/** Writes two states of a record in turn for ever, and says when it has begun. */
const writer = `
import { commit } from ${JSON.stringify(resolve("tools/data/store/pending.ts"))};
const dir = process.argv[2];
const state = (name) =>
  new Map([
    ...Array.from({ length: 6 }, (_, file) => [file + ".json", JSON.stringify([name.repeat(5000)])]),
    ["sites/" + name + ".json", JSON.stringify(name)],
    ["sites/" + (name === "A" ? "B" : "A") + ".json", null],
  ]);
commit(dir, state("A"));
console.log("begun");
for (;;) for (const name of ["B", "A"]) commit(dir, state(name));
`;

test("a process that is killed at any moment leaves one of its states, whole", { timeout: 60_000 }, async () => {
  const home = folder();
  writeFileSync(join(home, "writer.mjs"), writer);
  // As one plain script it starts at once, so that it can be killed often.
  await build({
    configFile: false,
    logLevel: "silent",
    root: home,
    ssr: { noExternal: true },
    build: {
      ssr: join(home, "writer.mjs"),
      outDir: join(home, "out"),
      rolldownOptions: { output: { format: "cjs", entryFileNames: "writer.cjs" } },
    },
  });
  const dir = folder();
  mkdirSync(join(dir, "sites"));
  for (let round = 0; round < 12; round += 1) {
    const child = spawn(process.execPath, [join(home, "out/writer.cjs"), dir], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    expect(String(await Promise.race([once(child.stdout, "data"), once(child, "close")]))).toBe("begun\n");
    await new Promise((done) => setTimeout(done, Math.random() * 30));
    const gone = once(child, "close");
    child.kill("SIGKILL");
    await gone;
    const texts = readTexts(dir);
    expect(texts.size).toBe(7);
    expect(new Set([...texts.values()].map((text) => String(JSON.parse(text)).slice(0, 1))).size).toBe(1);
  }
});

test("every file of the record is printed as it is formatted", async () => {
  const texts = readTexts("data");
  const contents = new Map([...texts].map(([file, text]): [string, unknown] => [file, JSON.parse(text)]));
  const printed = await Promise.all([...contents].map(async ([file, content]) => [file, await printJson(content)]));
  expect(printed).toEqual([...texts]);
});

test("only files that say something else are printed anew", async () => {
  const texts = new Map([
    ["a.json", "[ 1 ]"],
    ["sites/b.json", "{}"],
    ["c.json", "[]"],
  ]);
  const contents = new Map<string, unknown>([
    ["a.json", [1]],
    ["d.json", [4]],
  ]);
  expect(await differences(texts, contents, (name) => name.startsWith("sites/"))).toEqual(
    new Map([
      ["d.json", "[4]\n"],
      ["sites/b.json", null],
    ]),
  );
});

test("nothing is written over what somebody else has saved meanwhile", () => {
  const dir = record();
  const workspace = openWorkspace(dir);
  writeFileSync(join(dir, "watchlist.json"), "[ ]");
  expect(() => write(workspace, new Map([["watchlist.json", "[]\n"]]))).toThrow(/watchlist\.json changed while/);
  expect(readFileSync(join(dir, "watchlist.json"), "utf8")).toBe("[ ]");
});

test("a command completes what an earlier one left, and says so", () => {
  const dir = record();
  for (const step of commitSteps(dir, new Map([["working-copy.json", '{ "until": "2026-04-01" }\n']])).slice(0, 4))
    step();
  expect(openWorkspace(dir)).toMatchObject({ completed: true });
  expect(JSON.parse(readFileSync(join(dir, "working-copy.json"), "utf8"))).toEqual({ until: "2026-04-01" });
  expect(openWorkspace(dir)).toMatchObject({ completed: false });
});
