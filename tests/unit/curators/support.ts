import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { Ask, Io } from "../../../tools/data/io";
import { run } from "../../../tools/data/program";
import { freeze } from "../../../tools/data/release/freeze";
import { frozenFiles } from "../../../tools/data/release/frozen";
import { look } from "../../../tools/data/store/workspace";
import { readTexts } from "../../../tools/validate/files";
import { texts, type Changes } from "../../dataset/fixture";

const made: string[] = [];

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** Returns a temporary folder that is removed after the test. */
export function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), "curators-"));
  made.push(dir);
  return dir;
}

/** Returns the folder of a small valid record, released as 2026.3.1. */
export function record(changes: Changes = {}): string {
  const dir = folder();
  mkdirSync(join(dir, "sites"));
  mkdirSync(join(dir, "releases"));
  for (const [name, text] of texts(changes)) writeFileSync(join(dir, name), text);
  const { set } = look(readTexts(dir));
  const release = set.releases[0]?.record;
  if (release !== undefined)
    for (const [name, text] of frozenFiles(release.version, freeze(set, release))) writeFileSync(join(dir, name), text);
  return dir;
}

/** Writes a file next to a record and returns its path. */
export function file(name: string, content: unknown): string {
  const path = join(folder(), name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

/** Runs a command of `npm run data` on a record, in this process. */
export async function data(dir: string, args: readonly string[], own: Partial<Io> = {}): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(args, {
    dir,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    ask: null,
    fetch,
    progress: () => ({ step: () => undefined, end: () => undefined }),
    interruption: () => new AbortController().signal,
    ...own,
  });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

/**
 * Returns a prompt that gives these answers in turn, and the list of its questions. A rejected answer fails the test.
 */
export function person(answers: readonly (string | boolean)[]): { readonly ask: Ask; readonly asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (message: string): string | boolean => {
    asked.push(message);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nobody answers: ${message}`);
    return answer;
  };
  return {
    asked,
    ask: {
      text: async ({ message, preset, problem }) => {
        const given = String(next(message));
        const answer = given === "=" ? preset : given;
        const wrong = problem(answer);
        if (wrong !== null) throw new Error(`${message}: ${answer}: ${wrong}`);
        return answer;
      },
      choice: async ({ message, choices, preset }) => {
        const given = String(next(message));
        const answer = given === "=" ? (preset ?? "") : given;
        const found = choices.find(({ value, label }) => value === answer || label === answer);
        if (found === undefined) throw new Error(`${message}: ${answer} is not offered`);
        return found.value;
      },
      confirm: async (message) => next(message) === true,
      note: (text, title) => void asked.push(`${title}: ${text}`),
    },
  };
}
