import * as v from "valibot";

const progressSchema = v.object({ done: v.number(), of: v.number(), failed: v.number() });

/** How far a runner has come: tests, or files where it does not know its tests before it has read them. */
export type Progress = v.InferOutput<typeof progressSchema>;

/** Reads a message of a runner; null where it is none about its progress. */
export function progressIn(message: unknown): Progress | null {
  const read = v.safeParse(progressSchema, message);
  return read.success ? read.output : null;
}

/** A reporter for Playwright and for Vitest: tells the process that started the runner how far it has come. */
export default class ProgressReporter {
  private done = 0;
  private of = 0;
  private failed = 0;

  /** Playwright, before the first test. */
  onBegin(_config: unknown, suite: { allTests: () => readonly unknown[] }): void {
    this.of = suite.allTests().length;
    this.tell();
  }

  /** Playwright, after a test. */
  onTestEnd(_test: unknown, result: { status: string }): void {
    this.count(result.status === "passed" || result.status === "skipped");
  }

  /** Vitest, before the first file. */
  onTestRunStart(files: readonly unknown[]): void {
    this.of = files.length;
    this.tell();
  }

  /** Vitest, after a file. */
  onTestModuleEnd(file: { ok: () => boolean }): void {
    this.count(file.ok());
  }

  /** The words are printed by another reporter. */
  printsToStdio(): boolean {
    return false;
  }

  private count(ok: boolean): void {
    this.done += 1;
    if (!ok) this.failed += 1;
    this.tell();
  }

  private tell(): void {
    process.send?.({ done: this.done, of: this.of, failed: this.failed } satisfies Progress);
  }
}
