import { readFileSync, writeFileSync } from "node:fs";
import * as v from "valibot";

/** How long each part took when it last ran whole and passed on this machine, seconds. */
type Times = Readonly<Record<string, number>>;

const file = ".cache/times.json";
const schema = v.record(v.string(), v.pipe(v.number(), v.minValue(0)));

/** The times of earlier runs; none where there was no run, or its file is damaged. */
export function lastTimes(): Times {
  try {
    const read = v.safeParse(schema, JSON.parse(readFileSync(file, "utf8")));
    return read.success ? read.output : {};
  } catch {
    return {};
  }
}

export function keepTimes(times: Times): void {
  writeFileSync(file, `${JSON.stringify(times, null, 2)}\n`);
}
