import * as fc from "fast-check";
import { anyAddress, readAddress } from "./addresses";
import { anyDamagedFiles, anyDamagedOperations, applyDamaged, checkDamaged, filesOf } from "./curation";
import { anyMutation } from "./mutations";
import { anyDamage, besideNames, parseDamagedList, readDamaged } from "./records";
import { rendersDamaged } from "./rendered";
import { datasetOfIndex, indexOf, smallRecord } from "./small-record";

/** What a part of the fuzzing came to: the smallest input that failed with its error, or null. */
export type Fuzzed = {
  readonly name: string;
  readonly runs: number;
  readonly seed: number;
  readonly failure: string | null;
};

/** A part of the fuzzing: the share of all runs that it gets, and what it tries. */
type Part = { readonly name: string; readonly share: number; readonly property: () => fc.IAsyncProperty<unknown> };

/** After so long, in ms, an input hangs: five whole pages may take longer. */
const hangs = 1000;

/** Returns a property that holds where `run` throws nothing and does not hang: not three times, nor by its work, since a machine may be busy. */
function holds<T>(arbitrary: fc.Arbitrary<T>, run: (input: T) => unknown, most = hangs): fc.IAsyncProperty<unknown> {
  return fc.asyncProperty(arbitrary, async (input) => {
    let shortest = Infinity;
    for (let time = 0; time < 3 && shortest > most; time += 1) {
      const start = performance.now();
      const worked = process.cpuUsage();
      await run(input);
      const { user, system } = process.cpuUsage(worked);
      shortest = Math.min(shortest, performance.now() - start, (user + system) / 1000);
    }
    if (shortest > most) throw new Error(`It took ${Math.round(shortest)} ms`);
  });
}

const small = smallRecord();
const index = indexOf(small);
const dataset = datasetOfIndex(index);
const files = filesOf(small);
const beside = { sources: small.sources, programmes: small.programmes, watchlist: small.watchlist };

const parts: readonly Part[] = [
  { name: "addresses", share: 1, property: () => holds(anyAddress, (address) => readAddress(address, dataset)) },
  {
    name: "damaged records in the page",
    share: 0.4,
    property: () => holds(anyDamage, (one) => readDamaged(index, one)),
  },
  {
    name: "damaged lists beside the index",
    share: 0.1,
    property: () =>
      holds(fc.tuple(fc.constantFrom(...besideNames), fc.array(anyMutation, { minLength: 1 })), ([name, mutations]) =>
        parseDamagedList(JSON.stringify(beside[name]), name, mutations),
      ),
  },
  {
    name: "damaged files of curators, and the build",
    share: 0.1,
    property: () => holds(anyDamagedFiles, (damage) => checkDamaged(files, damage)),
  },
  {
    name: "damaged operations of curators",
    share: 0.2,
    property: () => holds(anyDamagedOperations, (damage) => applyDamaged(small, files, damage)),
  },
];

/** Returns the part that renders pages: it needs a built site and some seconds by itself. Null where no site is built. */
export async function renderedPart(): Promise<Part | null> {
  const run = await rendersDamaged(index);
  return run && { name: "pages of damaged records", share: 0.01, property: () => holds(anyDamage, run, 10_000) };
}

/** Tries all parts with a number of addresses, and of the others their share, and returns what each came to as it is done. */
export async function* fuzz(runs: number, seed: number, further: readonly Part[] = []): AsyncGenerator<Fuzzed> {
  for (const { name, share, property } of [...parts, ...further]) {
    const numRuns = Math.ceil(runs * share);
    const details = await fc.check(property(), { numRuns, seed });
    const { failed, counterexample, errorInstance, numRuns: tried } = details;
    const failure = failed ? `${String(errorInstance)}\n${fc.stringify(counterexample).slice(0, 2000)}` : null;
    yield { name, runs: tried, seed, failure };
  }
}
