import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import react from "@vitejs/plugin-react";
import { build as bundle } from "vite";
import {
  euros,
  headlineCapacity,
  headlineInvestment,
  headlineOpening,
  headlineStatus,
} from "../../src/domain/headline/headline";
import { readCurated } from "../../tools/site/curated";
import type { PlainSite } from "./baseline/plain-site";
import { writeRecord } from "./generate";

/** Where records, builds and results lie. */
export const home = ".cache/bench";

/** Writes the record of a size, or takes the curated one for "real". Returns its directory. */
export function recordOf(size: Size): string {
  if (size !== "real") writeRecord(recordDir(size), size);
  return recordDir(size);
}

/** Returns the directory of the record of a size. */
export function recordDir(size: Size): string {
  return size === "real" ? "data" : join(home, `record-${size}`);
}

/** A number of made-up sites, or the curated record. */
export type Size = number | "real";

/** Builds the working tree's site of a record. Returns the folder. */
export function buildProduct(record: string, size: Size): string {
  const out = join(home, `product-${size}`);
  runBuild(".", record, out);
  return out;
}

/**
 * Builds the site of an earlier commit from the same record, in a temporary worktree. Returns the folder. A commit
 * that knows no other record than its own gets this one in its place.
 */
export function buildEarlier(commit: string, record: string, size: Size): string {
  const tree = resolve(home, "earlier");
  const out = join(home, `earlier-${size}`);
  removeWorktree(tree);
  git("worktree", "add", "--detach", "--force", tree, commit);
  try {
    const isSame = readFileSync("package-lock.json", "utf8") === readFileSync(join(tree, "package-lock.json"), "utf8");
    if (isSame) symlinkSync(resolve("node_modules"), join(tree, "node_modules"));
    else execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: tree, stdio: "ignore" });
    const basemap = readFileSync(join(tree, "data/basemap.json"));
    rmSync(join(tree, "data"), { recursive: true });
    cpSync(record, join(tree, "data"), { recursive: true });
    if (!existsSync(join(tree, "data/basemap.json"))) writeFileSync(join(tree, "data/basemap.json"), basemap);
    runBuild(tree, "data", out);
  } finally {
    removeWorktree(tree);
  }
  return out;
}

function git(...args: readonly string[]): string {
  return execFileSync("git", args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
}

function removeWorktree(tree: string): void {
  rmSync(tree, { recursive: true, force: true });
  git("worktree", "prune");
}

/** The commit to compare with: what the working tree was before it was changed. */
export function previousCommit(): string {
  return git("rev-parse", "--short", git("status", "--porcelain") === "" ? "HEAD~1" : "HEAD");
}

/** Builds a site; one that is over a budget of its bytes is built all the same. Throws if nothing was built. */
function runBuild(tree: string, record: string, out: string): void {
  rmSync(out, { recursive: true, force: true });
  const env = { ...process.env, DATA_DIR: tree === "." ? record : "data", OUT_DIR: resolve(out), BASE_PATH: "/" };
  try {
    execFileSync(process.execPath, ["tools/run/run.mjs", "tools/site/build.ts"], { cwd: tree, env, stdio: "pipe" });
  } catch (error) {
    if (!existsSync(join(out, "NOTICES.txt"))) throw error;
  }
}

/** Builds the plain page once and gives it a record. Returns the folder. */
export async function buildBaseline(record: string, size: Size): Promise<string> {
  const shell = resolve(home, "baseline");
  const out = join(home, `baseline-${size}`);
  await bundle({
    configFile: false,
    root: "tests/bench/baseline",
    base: "./",
    logLevel: "warn",
    plugins: [react()],
    build: { outDir: shell, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  });
  rmSync(out, { recursive: true, force: true });
  cpSync(shell, out, { recursive: true });
  mkdirSync(join(out, "data"), { recursive: true });
  writeFileSync(join(out, "data/sites.json"), JSON.stringify(plainSites(record)));
  writeFileSync(join(out, "data/land.json"), JSON.stringify(land()));
  return out;
}

/** Returns a record as one row a site, by the headline rule. Throws if the record has faults. */
function plainSites(record: string): readonly PlainSite[] {
  const { sites, sources, organisations, rates, faults } = readCurated(record);
  if (faults.length > 0) throw new Error(`${record} has faults: npm run validate ${record}`);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const ruleContext = {
    rule: "headline",
    sources: new Map(sources.map((source) => [source.id, source])),
    rates,
  } as const;
  return sites.map(({ id, name, country, operator, location, claims }) => {
    const investment = headlineInvestment(claims, ruleContext)?.claim;
    const opening = headlineOpening(claims, ruleContext)?.claim;
    const amount = investment ? euros(investment, ruleContext) : null;
    return {
      id,
      name,
      country,
      operator: operator === null ? "not stated" : (names.get(operator) ?? operator),
      lat: location.lat,
      lon: location.lon,
      investment: amount === null ? null : Math.round(amount),
      mw: headlineCapacity(claims, ruleContext)?.claim.mw ?? null,
      opens: opening ? Number(opening.date.slice(0, 4)) : null,
      status: headlineStatus(claims, ruleContext)?.claim.value ?? "unknown",
    };
  });
}

/** The Nordic countries by their numbers in the atlas. */
const drawn = new Set(["752", "578", "246", "248", "208", "352"]);

/** Returns the land of the Nordic countries at 1:50 million, rounded to 100 m, as GeoJSON geometries. */
function land(): readonly unknown[] {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const atlas: Topology<{ countries: GeometryCollection }> = JSON.parse(readFileSync(path, "utf8"));
  const { countries } = atlas.objects;
  const own = countries.geometries.filter(({ id }) => drawn.has(String(id)));
  const short = (ring: readonly Position[]): Position[] =>
    ring.map((at) => at.map((degrees) => Math.round(degrees * 1e3) / 1e3));
  return feature(atlas, { ...countries, geometries: own }).features.map(({ geometry }) => {
    if (geometry.type === "Polygon") return { ...geometry, coordinates: geometry.coordinates.map(short) };
    if (geometry.type === "MultiPolygon")
      return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(short)) };
    return geometry;
  });
}
