import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import writeFileAtomic from "write-file-atomic";
import { Failure } from "../exit";
import { linkStates, type Answer } from "./ask-address";

/** An answer with its time (ISO). */
const answerSchema = v.object({
  state: v.picklist(linkStates),
  status: v.nullable(v.number()),
  to: v.nullable(v.string()),
  note: v.string(),
  asked: v.string(),
});

export type Kept = Answer & { readonly asked: string };

/** Reads the answers of earlier runs, by address; empty if there is no file. Throws `Failure` if the file has another content. */
export function readAnswers(file: string): Map<string, Kept> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(Object.entries(v.parse(v.record(v.string(), answerSchema), JSON.parse(readFileSync(file, "utf8")))));
  } catch {
    throw new Failure(
      `${file} is not a file of answers of this command: remove it, or choose another file with --state.`,
    );
  }
}

/** Writes the answers atomically. */
export function keepAnswers(file: string, answers: ReadonlyMap<string, Kept>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileAtomic.sync(file, `${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`);
}
