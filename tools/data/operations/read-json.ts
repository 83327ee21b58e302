import * as v from "valibot";
import { Faults } from "../exit";
import { read } from "./outcome";
import { operationSchema, type Operation } from "./schema";

/** One entry of a file: an operation with its place, or the reason why the entry is not a valid operation. */
export type Step =
  | { readonly place: string; readonly operation: Operation }
  | { readonly place: string; readonly name: string; readonly refusal: string };

/** Returns a step for an operation that is not from a file. */
export function step(operation: Operation): Step {
  return { place: "", operation };
}

const names = operationSchema.options.map(({ entries }) => entries.op.literal);
const called = v.object({ op: v.string() });

/** Returns the operations of a JSON file, numbered from 1. Throws `Faults` if the file is not a list. */
export function operationsOf(text: string, file: string): readonly Step[] {
  const list = v.safeParse(v.array(v.unknown()), parsed(text, file));
  if (!list.success) throw new Faults(`${file} is not a list of operations.`);
  return list.output.map((raw, index) => {
    const place = `${file} ${index + 1}`;
    const result = read(operationSchema, raw);
    if ("record" in result) return { place, operation: result.record };
    const { op: name } = v.is(called, raw) ? raw : { op: "an entry without op" };
    const isKnown = names.some((known) => known === name);
    const refusal = isKnown ? result.reason : `unknown operation; the operations are ${names.join(", ")}`;
    return { place, name, refusal };
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Faults(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
