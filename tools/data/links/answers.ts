import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import * as v from "valibot";
import writeFileAtomic from "write-file-atomic";
import { Failure } from "../exit";
import { linkStates, type Answer } from "./ask-address";

/** An answer with the moment at which it came, ISO. */
const answerSchema = v.object({
  state: v.picklist(linkStates),
  status: v.nullable(v.number()),
  to: v.nullable(v.string()),
  note: v.string(),
  asked: v.string(),
});

export type Kept = Answer & { readonly asked: string };

/** The answers that earlier runs got, by address; none where the file is not there. Throws `Failure` where it is another. */
export function readAnswers(file: string): Map<string, Kept> {
  if (!existsSync(file)) return new Map();
  try {
    return new Map(Object.entries(v.parse(v.record(v.string(), answerSchema), JSON.parse(readFileSync(file, "utf8")))));
  } catch {
    throw new Failure(`${file} holds no answers of this command: take it away, or name another file with --state.`);
  }
}

/** Keeps the answers; the file is whole at every moment. */
export function keepAnswers(file: string, answers: ReadonlyMap<string, Kept>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileAtomic.sync(file, `${JSON.stringify(Object.fromEntries(answers), null, 2)}\n`);
}
