import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";
import { installChromium } from "./chromium";
import { none, plus, tally, type Tally } from "./tally";

/** One part of `npm test`; `report` is where its runner leaves its counts. */
type Step = { readonly name: string; readonly command: string; readonly report?: string };

const vitest = (name: string): Step => {
  const report = resolve(`.cache/${name}.json`);
  const reporters = `--reporter=default --reporter=json --outputFile.json="${report}"`;
  return { name, command: `vitest run --project ${name} ${reporters}`, report };
};

/** The stages in order; the steps of one stage run at once. */
const stages: readonly (readonly Step[])[] = [
  [
    { name: "format", command: "oxfmt --check ." },
    { name: "lint", command: "oxlint --type-aware --deny-warnings" },
    { name: "types", command: "tsc --noEmit" },
  ],
  [{ name: "dataset", command: "tsx tools/validate.ts" }],
  [vitest("unit")],
  [vitest("components")],
  [{ name: "build", command: "tsx tools/build.ts" }],
  [{ name: "e2e", command: "playwright test -c tests/e2e", report: resolve(".cache/e2e.json") }],
];

// What a shell may have set for a build or a server must not steer the tests.
const { BASE_PATH: _base, OUT_DIR: _out, PORT: _port, HOST: _host, ...inherited } = process.env;
const env = { ...inherited, PATH: [resolve("node_modules/.bin"), process.env.PATH].join(delimiter) };

/** What became of a step. */
type Outcome = { readonly name: string; readonly ok: boolean; readonly seconds: number; readonly tally: Tally };

/** Runs a step; `aside` holds its output back until it is done, so that steps at once stay readable. */
function run(step: Step, aside: boolean): Promise<Outcome> {
  const start = performance.now();
  if (step.report !== undefined) rmSync(step.report, { force: true });
  if (!aside) console.log(`\n--- ${step.name}: ${step.command}`);
  return new Promise((done) => {
    const child = spawn(step.command, {
      shell: true,
      env,
      stdio: ["ignore", aside ? "pipe" : "inherit", aside ? "pipe" : "inherit"],
    });
    const output: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("close", (code) => {
      if (aside) process.stdout.write(`\n--- ${step.name}: ${step.command}\n${Buffer.concat(output).toString()}`);
      const ok = code === 0;
      done({ name: step.name, ok, seconds: (performance.now() - start) / 1000, tally: counted(step, ok) });
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
installChromium();

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
