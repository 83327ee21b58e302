import { mkdirSync, writeFileSync } from "node:fs";
import { installChromium } from "./chromium";
import { keepTimes, lastTimes } from "./parts/last-times";
import { asked, partNames, parts, type PartName } from "./parts/parts";
import type { Progress } from "./parts/progress";
import { runPart, type Outcome } from "./parts/run-part";
import { print, showStatus } from "./parts/status-line";
import { none, plus } from "./parts/tally";
import { inWords, paceOf, secondsLeft } from "./parts/time-left";

// `npm test`: every part; `npm test -- <part> [file]`: one part, or some of its files. What a part needs runs before it.
const wanted = asked(process.argv.slice(2));
if (typeof wanted === "string") {
  console.error(wanted);
  process.exit(1);
}

/** So many parts run at once: one for each of two cores. The browsers of the last part share both. */
const workers = 2;

/** A part that runs: since when, ms, and how far it has come. */
type Running = { readonly began: number; progress: Progress | null };

const { last, share, files } = wanted;
const asks = wanted.parts;
const times = lastTimes();
const expected = (name: PartName): number => (times[name] ?? parts[name].seconds) * (name === last ? share : 1);
/** A part that is asked for alone is seen as it goes. */
const isShown = (name: PartName): boolean =>
  name === last && asks.every((one) => one === last || one === parts[last].needs);

const waiting = [...asks];
const running = new Map<PartName, Running>();
const outcomes = new Map<PartName, Outcome>();

/** The first part that may begin; null where each waits for another, or one has failed. */
function next(): PartName | null {
  if (running.size >= workers || [...outcomes.values()].some(({ ok }) => !ok)) return null;
  const waits = (needed: PartName | undefined): boolean =>
    needed !== undefined && (waiting.includes(needed) || running.has(needed));
  return waiting.find((name) => !waits(parts[name].needs)) ?? null;
}

/** Begins parts, and with the end of each the next ones; calls `done` where none runs any more. */
function go(done: () => void): void {
  for (let name = next(); name !== null; name = next()) {
    waiting.splice(waiting.indexOf(name), 1);
    void through(name).then(() => go(done));
  }
  if (running.size === 0) done();
}

async function through(name: PartName): Promise<void> {
  const state: Running = { began: performance.now(), progress: null };
  running.set(name, state);
  const outcome = await runPart(name, name === last ? files : [], {
    shows: isShown(name),
    progressed: (progress) => {
      state.progress = progress;
    },
  });
  running.delete(name);
  outcomes.set(name, outcome);
  writeFileSync(`.cache/${name}.log`, outcome.output);
  if (!outcome.ok) print(`\n--- ${name}: ${parts[name].command.join(" ")}\n${outcome.output}`);
  print(told(name));
}

/** What runs, how far it has come, and how long it takes until all is over. */
function status(): string {
  const now = performance.now();
  const pending = [...running.keys(), ...waiting].map((name) => {
    const { began, progress } = running.get(name) ?? { began: now, progress: null };
    const done = progress && progress.of > 0 ? progress.done / progress.of : null;
    return { expected: expected(name), elapsed: (now - began) / 1000, share: done };
  });
  const over = [...outcomes].map(([name, { seconds }]) => ({ expected: expected(name), took: seconds }));
  const doing = [...running].map(([name, { progress }]) => {
    if (progress === null) return name;
    const failed = progress.failed > 0 ? `, ${progress.failed} failed` : "";
    return `${name} ${progress.done} of ${progress.of}${failed}`;
  });
  return `… ${doing.join(" · ")}: ${inWords(secondsLeft(pending, paceOf(over, pending), workers))} left`;
}

/** A line of the summary. */
function told(name: PartName): string {
  const outcome = outcomes.get(name);
  if (outcome === undefined) return `${name.padEnd(12)}not run`;
  const { passed, failed } = outcome.tally;
  const tests = passed + failed > 0 ? `  ${passed} passed, ${failed} failed` : "";
  return `${name.padEnd(12)}${outcome.ok ? "ok    " : "FAILED"}${outcome.seconds.toFixed(1).padStart(8)} s${tests}`;
}

mkdirSync(".cache", { recursive: true });
await installChromium();

const began = performance.now();
const stop = showStatus(status);
await new Promise<void>(go);
stop();

const ran = partNames.filter((name) => outcomes.get(name)?.ok === true && (name !== last || share === 1));
keepTimes({ ...times, ...Object.fromEntries(ran.map((name) => [name, outcomes.get(name)?.seconds ?? 0])) });

const failed = asks.filter((name) => outcomes.get(name)?.ok === false);
const total = [...outcomes.values()].map(({ tally }) => tally).reduce(plus, none);
print(
  `\n${asks.map(told).join("\n")}\n${"in all".padEnd(18)}${((performance.now() - began) / 1000).toFixed(1).padStart(8)} s`,
);
if (failed.length > 0) {
  print(`\nStopped: ${failed.join(", ")} failed.`);
  process.exitCode = 1;
}
// The last line, which CI reads.
print(`\n${total.passed} passed, ${total.failed} failed`);
