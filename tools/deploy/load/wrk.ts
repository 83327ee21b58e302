/** What wrk measured at one address. */
export type Measured = {
  readonly perSecond: number;
  /** The time within which 99 of 100 answers came, ms. */
  readonly p99: number;
  /** Answers that were not 2xx or 3xx, and requests without one. */
  readonly failed: number;
};

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Returns what `wrk --latency` printed. Throws if it is no such report. */
export function readWrk(printed: string): Measured {
  const perSecond = /Requests\/sec:\s*([\d.]+)/.exec(printed)?.[1];
  const [, time, unit = ""] = /^\s*99%\s+([\d.]+)(us|ms|s|m)\s*$/m.exec(printed) ?? [];
  const ms = units[unit];
  if (perSecond === undefined || time === undefined || ms === undefined) throw new Error(`wrk said:\n${printed}`);
  const [, ...errors] = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(printed) ?? [];
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(printed)?.[1] ?? "0";
  return {
    perSecond: Number(perSecond),
    p99: Number(time) * ms,
    failed: [wrong, ...errors].reduce((sum, count) => sum + Number(count), 0),
  };
}
