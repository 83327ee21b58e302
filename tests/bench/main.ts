import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { installChromium } from "../../tools/run/chromium";
import { readCurated } from "../../tools/site/curated";
import {
  buildBaseline,
  buildEarlier,
  buildProduct,
  home,
  previousCommit,
  recordDir,
  recordOf,
  type Size,
} from "./builds";
import { answersOf } from "./harness/answers";
import { regionsOf, type Conditions } from "./harness/browser";
import { coldLoad, liveAfter, lookAt, type Reference } from "./harness/loads";
import { actions, country, pages, plainActions, plainCountry, type PageName } from "./harness/selectors";
import { serveBrotli } from "./harness/server";
import { builds, type BuildName, type Measured } from "./report/results";
import { table } from "./report/table";

type Options = {
  readonly sizes: readonly Size[];
  readonly pages: readonly PageName[];
  readonly builds: readonly BuildName[];
  readonly rounds: number;
  readonly times: number;
  readonly built?: boolean;
  readonly against?: string;
  readonly cpu: number;
  readonly mbit: number;
  readonly latency: number;
  readonly out: string;
};

const listed = (text: string): readonly string[] => text.split(",").filter((one) => one !== "");
const among =
  <T extends string>(values: readonly T[]) =>
  (text: string): readonly T[] =>
    listed(text).map((word) => {
      const found = values.find((value) => value === word);
      if (found === undefined) throw new InvalidArgumentError(`one of ${values.join(", ")}`);
      return found;
    });
const sizes = (text: string): readonly Size[] =>
  listed(text).map((word) => {
    if (word !== "real" && !(Number(word) > 0)) throw new InvalidArgumentError("a number of sites, or real");
    return word === "real" ? "real" : Number(word);
  });
const pageNames: readonly PageName[] = ["overview", "investment", "site", "compare"];

const options = new Command("npm run bench --")
  .description("Measures the built site beside a plain page and beside an earlier commit, in real Chromium")
  .option("--sizes <list>", "numbers of made-up sites; real is the curated record", sizes, [100, 1000])
  .option("--pages <list>", pageNames.join(","), among(pageNames), pageNames)
  .option("--builds <list>", builds.join(","), among(builds), builds)
  .option("--rounds <count>", "cold loads of each page", Number, 5)
  .option("--times <count>", "presses of each control; 0 for none", Number, 5)
  .option("--built", "measures what an earlier run has built")
  .option("--against <commit>", "the earlier commit; else the one before this change")
  .option("--cpu <times>", "how many times slower the processor is", Number, 4)
  .option("--mbit <number>", "the speed of the network, Mbit/s", Number, 1.6)
  .option("--latency <ms>", "added to each request", Number, 150)
  .option("--out <folder>", "where results.json and results.txt go", join(home, "results"))
  .parse()
  .opts<Options>();

const conditions: Conditions = {
  cpu: options.cpu,
  mbit: options.mbit,
  latency: options.latency,
  width: 1280,
  height: 1100,
};

/** A page of a build that is served, with what it has to show. */
type Subject = { readonly measured: Measured; readonly address: string; readonly reference: Reference };

// Playwright closes its browsers when it is interrupted, and what waits for them would go on with the next.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));

await installChromium();
mkdirSync(home, { recursive: true });
const against = options.against ?? previousCommit();
const all: Measured[] = [];

for (const size of options.sizes) {
  const record = options.built === true ? recordDir(size) : recordOf(size);
  const [site = "", other = ""] = readCurated(record)
    .sites.toSorted((a, b) => b.claims.length - a.claims.length)
    .map(({ id }) => id);
  const folders = await foldersOf(record, size);
  const served = new Map<BuildName, Awaited<ReturnType<typeof serveBrotli>>>();
  for (const [build, folder] of folders) served.set(build, await serveBrotli(folder));

  for (const page of options.pages) {
    const subjects: Subject[] = [];
    for (const [build, { base, warm }] of served) {
      if (build === "baseline" && page !== "overview") continue;
      const measured: Measured = { build, size, page, loads: [], lives: [], answers: [], missing: [], failures: [] };
      all.push(measured);
      const path = pages[page].path.replace("{site}", site).replace("{other}", other);
      const address = base + path;
      warm(`${path.split("?")[0]}${path === "" ? "" : "/"}index.html`);
      const isFiltered = page === "overview" || page === "investment";
      await attempt(measured, async () => {
        const filter = build === "baseline" ? plainCountry : country;
        const reference = await lookAt(
          address,
          conditions,
          regionsFor(page),
          isFiltered ? filter : null,
          `${address}?country=NO`,
        );
        subjects.push({ measured, address, reference });
      });
    }
    // Interleaved, so that what else the machine does meets all alike.
    for (let round = 1; round <= options.rounds; round += 1)
      for (const { measured, address, reference } of subjects) {
        await attempt(measured, async () => {
          measured.loads.push(await coldLoad(address, conditions, regionsFor(page), reference));
          const control = measured.build === "baseline" ? plainCountry : country;
          if (reference.filtered !== null)
            measured.lives.push(
              await liveAfter(address, conditions, regionsFor(page), { control, content: reference.filtered }),
            );
        });
        say(`${size} ${page} load ${round} of ${options.rounds}: ${measured.build}`);
      }
    for (const { measured, address } of options.times > 0 ? subjects : []) {
      const presses = measured.build === "baseline" ? plainActions : actions[page];
      await attempt(measured, async () => {
        const { answers, missing, failures } = await answersOf(
          address,
          conditions,
          regionsFor(page),
          presses,
          options.times,
        );
        measured.answers.push(...answers);
        measured.missing.push(...missing);
        measured.failures.push(...failures);
      });
      say(`${size} ${page} presses: ${measured.build}`);
    }
    write();
  }
  for (const { close } of served.values()) await close();
}
console.log(`\n${write()}`);

async function foldersOf(record: string, size: Size): Promise<readonly (readonly [BuildName, string])[]> {
  const made: (readonly [BuildName, string])[] = [];
  for (const build of options.builds) {
    if (options.built === true) {
      made.push([build, join(home, `${build}-${size}`)]);
      continue;
    }
    say(`${size}: building ${build === "earlier" ? against : build}`);
    if (build === "product") made.push([build, buildProduct(record, size)]);
    if (build === "earlier") made.push([build, buildEarlier(against, record, size)]);
    if (build === "baseline") made.push([build, await buildBaseline(record, size)]);
  }
  return made;
}

function regionsFor(page: PageName) {
  return regionsOf(pages[page].regions);
}

/** Does something that may fail, and keeps why, so that the other measurements are still made. */
async function attempt(measured: Measured, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    measured.failures.push(failure);
    process.exitCode = 1;
    say(`${measured.build}: ${failure}`);
  }
}

function say(line: string): void {
  console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
}

/** Writes the results so far and returns their table. */
function write(): string {
  const [machine] = cpus();
  const where = `${cpus().length} × ${machine?.model ?? "processor"}, load ${loadavg()[0]?.toFixed(1)}`;
  const how = `CPU ${conditions.cpu}× slower, ${conditions.mbit} Mbit/s, ${conditions.latency} ms; medians (ranges)`;
  const text = table(all, `The working tree, ${against} and a plain page: ${how}; ${where}`);
  mkdirSync(options.out, { recursive: true });
  writeFileSync(join(options.out, "results.json"), JSON.stringify({ against, conditions, measured: all }, null, 1));
  writeFileSync(join(options.out, "results.txt"), `${text}\n`);
  return text;
}
