import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { makeRecord } from "./record/make-record";

/** The seed of the records that are measured, so that all measure the same. */
export const usualSeed = 20_261_129;

/** Writes a made-up record into a directory, which it empties first. The exchange rates are those of the curated data. */
export function writeRecord(dir: string, sites: number, seed = usualSeed): void {
  rmSync(dir, { recursive: true, force: true });
  for (const [file, text] of makeRecord(sites, seed)) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  }
  copyFileSync("data/exchange-rates.json", join(dir, "exchange-rates.json"));
}

// `node tools/run/run.mjs tests/bench/generate.ts <directory> <sites> [seed]`
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dir, sites, seed] = process.argv.slice(2);
  if (dir === undefined || !(Number(sites) > 0)) throw new Error("say a directory and a number of sites");
  writeRecord(dir, Number(sites), seed === undefined ? usualSeed : Number(seed));
  console.log(`${sites} sites in ${dir}`);
}
