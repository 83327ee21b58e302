import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { start } from "./children";
import { installChromium } from "./chromium";
import { none, plus, tally, type Tally } from "./tally";

/** One part of `npm test`: a tool with its arguments; `report` is where its runner leaves its counts. */
type Step = { readonly name: string; readonly command: readonly string[]; readonly report?: string };

const vitestCli = "node_modules/vitest/vitest.mjs";

const vitest = (name: string): Step => {
  const report = resolve(`.cache/${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return { name, command: [vitestCli, "run", "--project", name, ...reporters], report };
};

/** The stages in order; the steps of one stage run at once. */
const stages: readonly (readonly Step[])[] = [
  [
    { name: "format", command: ["node_modules/oxfmt/bin/oxfmt", "--check", "."] },
    { name: "lint", command: ["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"] },
    { name: "types", command: ["node_modules/typescript/bin/tsc", "--noEmit"] },
  ],
  [{ name: "dataset", command: ["tools/validate/validate.ts"] }],
  [vitest("unit")],
  [vitest("components")],
  [{ name: "build", command: ["tools/site/build.ts"] }],
  [
    {
      name: "e2e",
      command: ["node_modules/@playwright/test/cli.js", "test", "-c", "tests/e2e"],
      report: resolve(".cache/e2e.json"),
    },
  ],
];

// What a shell may have set for a build or a server must not steer the tests.
const { BASE_PATH: _base, OUT_DIR: _out, PORT: _port, HOST: _host, ...env } = process.env;

/** What became of a step. */
type Outcome = { readonly name: string; readonly ok: boolean; readonly seconds: number; readonly tally: Tally };

/** Runs a step; `aside` holds its output back until it is done, so that steps at once stay readable. */
function run(step: Step, aside: boolean): Promise<Outcome> {
  const began = performance.now();
  const title = `\n--- ${step.name}: ${step.command.join(" ")}`;
  if (step.report !== undefined) rmSync(step.report, { force: true });
  if (!aside) console.log(title);
  return new Promise((done) => {
    const child = start(process.execPath, ["tools/run/run.mjs", ...step.command], {
      env,
      stdio: ["ignore", aside ? "pipe" : "inherit", aside ? "pipe" : "inherit"],
    });
    const output: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("close", (code) => {
      if (aside) process.stdout.write(`${title}\n${Buffer.concat(output).toString()}`);
      const ok = code === 0;
      done({ name: step.name, ok, seconds: (performance.now() - began) / 1000, tally: counted(step, ok) });
    });
  });
}

/** The tests of a step; one that failed without naming a failed test counts as one failure itself. */
function counted(step: Step, ok: boolean): Tally {
  const found = step.report !== undefined && existsSync(step.report) ? tally(readFileSync(step.report, "utf8")) : none;
  return ok || found.failed > 0 ? found : plus(found, { passed: 0, failed: 1 });
}

function summary(outcomes: readonly Outcome[]): string {
  const ran = new Map(outcomes.map((outcome) => [outcome.name, outcome]));
  const lines = stages.flat().map(({ name }) => {
    const outcome = ran.get(name);
    if (outcome === undefined) return `${name.padEnd(12)}not run`;
    const { passed, failed } = outcome.tally;
    const tests = passed + failed > 0 ? `  ${passed} passed, ${failed} failed` : "";
    return `${name.padEnd(12)}${outcome.ok ? "ok    " : "FAILED"}${outcome.seconds.toFixed(1).padStart(8)} s${tests}`;
  });
  return lines.join("\n");
}

mkdirSync(".cache", { recursive: true });
await installChromium();

const outcomes: Outcome[] = [];
for (const stage of stages) {
  outcomes.push(...(await Promise.all(stage.map((step) => run(step, stage.length > 1)))));
  if (outcomes.some((outcome) => !outcome.ok)) break;
}

const failed = outcomes.filter((outcome) => !outcome.ok).map((outcome) => outcome.name);
const total = outcomes.map((outcome) => outcome.tally).reduce(plus, none);
console.log(`\n${summary(outcomes)}`);
if (failed.length > 0) {
  console.log(`\nStopped: ${failed.join(", ")} failed.`);
  process.exitCode = 1;
}
// The last line, which CI reads.
console.log(`\n${total.passed} passed, ${total.failed} failed`);
