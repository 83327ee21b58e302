import { existsSync, readFileSync, rmSync } from "node:fs";
import { start } from "../children";
import { parts, type PartName } from "./parts";
import { progressIn, type Progress } from "./progress";
import { none, plus, tally, type Tally } from "./tally";

/** What became of a part. */
export type Outcome = {
  readonly ok: boolean;
  readonly seconds: number;
  readonly tally: Tally;
  readonly output: string;
};

// What a shell may have set for a build or a server must not steer the tests.
const { BASE_PATH: _base, DATA_DIR: _data, OUT_DIR: _out, PORT: _port, HOST: _host, ...env } = process.env;

/**
 * Runs a part, or these of its files, to its end; `progressed` is told how far it has come. It prints as it goes where it
 * `shows`; else its output is kept, so that parts at once stay readable.
 */
export function runPart(
  name: PartName,
  files: readonly string[],
  { shows, progressed }: { shows: boolean; progressed: (progress: Progress) => void },
): Promise<Outcome> {
  const { command, report } = parts[name];
  const began = performance.now();
  if (report !== undefined) rmSync(report, { force: true });
  return new Promise((done) => {
    const out = shows ? "inherit" : "pipe";
    const child = start(process.execPath, ["tools/run/run.mjs", ...command, ...files], {
      env,
      stdio: ["ignore", out, out, "ipc"],
    });
    const output: Buffer[] = [];
    child.stdout?.on("data", (chunk: Buffer) => output.push(chunk));
    child.stderr?.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("message", (message) => {
      const progress = progressIn(message);
      if (progress) progressed(progress);
    });
    child.on("close", (code) => {
      const ok = code === 0;
      const seconds = (performance.now() - began) / 1000;
      done({ ok, seconds, tally: counted(report, ok), output: Buffer.concat(output).toString() });
    });
  });
}

/** The tests of a part; one that failed without naming a failed test counts as one failure itself. */
function counted(report: string | undefined, ok: boolean): Tally {
  const found = report !== undefined && existsSync(report) ? tally(readFileSync(report, "utf8")) : none;
  return ok || found.failed > 0 ? found : plus(found, { passed: 0, failed: 1 });
}
