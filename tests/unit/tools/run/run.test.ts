import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync("package.json", "utf8"));

const launcher = resolve("tools/run/run.mjs");

/** The script of `npm start`, with a tool of the test's own in the place of the one that builds, and one that keeps its shell. */
const ours = {
  start: scripts.start?.replaceAll("tools/run/run.mjs", launcher).replaceAll("tools/run/start.ts", "tool.ts"),
  other: `node ${launcher} tool.ts`,
};

/** A server that answers as `npm start` does, and says which processes it and its parent are. */
const tool = `
import { serve } from ${JSON.stringify(resolve("tools/run/serve"))};
const { url, close } = await serve("site", { port: 0 });
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close().then(() => process.exit()));
console.log(JSON.stringify({ url, own: process.pid, parent: process.ppid } satisfies object));
`;

let home = "";
let npm: ChildProcess | null = null;
const agent = new Agent({ keepAlive: true });

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "run-"));
  mkdirSync(join(home, "site"));
  mkdirSync(join(home, "node_modules"));
  writeFileSync(join(home, "site/index.html"), "home");
  writeFileSync(join(home, "package.json"), JSON.stringify({ type: "module", scripts: ours }));
  // As after an installation: nothing is missing.
  writeFileSync(join(home, "package-lock.json"), "{}");
  writeFileSync(join(home, "node_modules/.package-lock.json"), "{}");
  writeFileSync(join(home, "tool.ts"), tool);
});

afterEach(() => {
  if (npm?.pid !== undefined && npm.exitCode === null && npm.signalCode === null) process.kill(-npm.pid, "SIGKILL");
  agent.destroy();
  rmSync(home, { recursive: true });
});

/** Starts a script in a group of its own, and waits until its server listens. */
function started(
  script: keyof typeof ours,
): Promise<{ child: ChildProcess; group: number; url: string; own: number; parent: number }> {
  const child = spawn("npm", ["run", script], { cwd: home, detached: true, stdio: ["ignore", "pipe", "inherit"] });
  npm = child;
  let said = "";
  return new Promise((done, fail) => {
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
      const line = /^\{.*\}$/m.exec(said)?.[0];
      if (line !== undefined) done({ child, group: child.pid ?? 0, ...JSON.parse(line) });
    });
    child.once("close", () => fail(new Error(`the server did not start: ${said}`)));
  });
}

/** Asks over a connection that stays open, or one of its own, and gives the answer or the code of the failure. */
function ask(url: string, stays: boolean): Promise<string> {
  return new Promise((done) => {
    get(url, { agent: stays && agent }, (response) => {
      response.on("data", (chunk) => done(String(chunk)));
    }).on("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
  });
}

/** Which process gets the signal. */
const who = {
  "npm alone": ({ group }) => group,
  "its shell alone": ({ parent }) => parent,
  "the server alone": ({ own }) => own,
  "all of them": ({ group }) => -group,
} satisfies Readonly<Record<string, (all: Awaited<ReturnType<typeof started>>) => number>>;

describe("the server ends", () => {
  test.each([
    ["start", "npm alone", "SIGTERM"],
    ["start", "npm alone", "SIGINT"],
    ["start", "the server alone", "SIGTERM"],
    ["start", "the server alone", "SIGINT"],
    ["start", "all of them", "SIGTERM"],
    ["start", "all of them", "SIGINT"],
    // A shell that waits for a program leaves SIGINT alone until that has ended, so npm start has none.
    ["other", "npm alone", "SIGTERM"],
    ["other", "its shell alone", "SIGTERM"],
  ] as const)("of npm run %s where %s gets %s", { timeout: 30_000 }, async (script, receiver, signal) => {
    const all = await started(script);
    expect(await ask(all.url, true)).toBe("home");
    // The pipe closes with the last process that can write to it: npm, the shell, the server and what that started.
    const closed = once(all.child, "close");
    process.kill(who[receiver](all), signal);
    await closed;
    expect(await ask(all.url, false)).toBe("ECONNREFUSED");
  });
});

test("every script that runs longer than a check goes through the launcher", () => {
  const others = Object.entries(scripts).filter(([, script]) => !/^(exec )?node tools\/run\/run\.mjs /.test(script));
  expect(others.map(([name]) => name).toSorted()).toEqual(["format", "quick"]);
});
