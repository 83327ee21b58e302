import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Argument, Command } from "commander";
import { groups, type Group } from "./groups";
import { scoreOf, survivors, type Report } from "./score";

/** The score that each group has to reach, in per cent of the changes that a test could notice. */
const wanted = 90;

const home = resolve(".cache/mutation");
const own = resolve("tools/mutation");

const names = new Command("npm run mutation --")
  .description("Changes the code on purpose, piece by piece, and says which changes no unit test notices")
  .addArgument(new Argument("[groups...]", "all, where none is named").choices(Object.keys(groups)))
  .parse().args;

// StrykerJS has a lock file of its own, so that npm ci of the project stays fast. It finds Vitest in the folders above.
mkdirSync(home, { recursive: true });
for (const file of ["package.json", "package-lock.json", ".npmrc"]) copyFileSync(`${own}/${file}`, `${home}/${file}`);
if (!existsSync(`${home}/node_modules/@stryker-mutator`)) run("npm", ["ci", "--prefix", home], {});

const faults: string[] = [];
for (const [name, group] of Object.entries<Group>(groups)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const report = tried(name, group);
  const { score, noticed, all } = scoreOf(report);
  for (const line of survivors(report)) console.log(`  ${line}`);
  console.log(`${name}: ${score.toFixed(1)} %, ${noticed} of ${all}\n`);
  if (score < wanted) faults.push(`${name}: ${score.toFixed(1)} % is under ${wanted} %.`);
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** Runs StrykerJS on a group, one mutant at a time, and returns its report. Throws if it fails. */
function tried(name: string, { files, tests }: Group): Report {
  const config = `${home}/${name}.json`;
  const report = `${home}/${name}.report.json`;
  const settings = {
    mutate: files,
    testRunner: "vitest",
    plugins: [`${home}/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js`],
    vitest: { configFile: "tools/mutation/vitest.config.mjs", related: false },
    coverageAnalysis: "perTest",
    concurrency: 1,
    tempDirName: ".cache/mutation/copies",
    ignorePatterns: [
      ".cache",
      "/dist",
      "/dist-folder",
      "public",
      "tests/golden",
      "tests/e2e",
      "tests/bench",
      "tests/components",
    ],
    // TypeScript 7 has no program that StrykerJS could ask; Vite reads no such file.
    tsconfigFile: "none",
    reporters: ["json", "progress-append-only"],
    jsonReporter: { fileName: report },
  };
  writeFileSync(config, JSON.stringify(settings));
  run(process.execPath, [`${home}/node_modules/@stryker-mutator/core/bin/stryker.js`, "run", config], {
    MUTATION_TESTS: JSON.stringify(tests),
  });
  return JSON.parse(readFileSync(report, "utf8"));
}

/** Runs a program, whose words are shown. Throws if it fails. */
function run(program: string, given: readonly string[], environment: Readonly<Record<string, string>>): void {
  const { status } = spawnSync(program, given, { stdio: "inherit", env: { ...process.env, ...environment } });
  if (status !== 0) throw new Error(`${program} ${given.join(" ")} ended with ${status}.`);
}
