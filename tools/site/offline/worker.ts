import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { buildTarget } from "../browsers";
import { gzip } from "../bytes";
import { killWorker } from "./kill-worker";

/** The page that stands for every other one without a network, its name under the base. */
export const shellFile = "offline.html";

/** The file of the worker, whose address never changes. */
export const workerFile = "sw.js";

/** How much a first visit keeps for the time without a network, in bytes as transferred with gzip; fonts as they are. */
export const keptBudget = 808_000;

/** The data that every page can ask for; releases and feeds are kept as they are visited. */
const data = ["index", "sources", "basemap", "releases", "programmes", "watchlist"].map((name) => `data/${name}.json`);

/** Returns which of the built files a first visit keeps: the program, its styles and letters, the data, and the shell. */
export function keptFiles(files: readonly string[]): readonly string[] {
  return files.filter((file) => file.startsWith("assets/") || file === shellFile || data.includes(file));
}

/**
 * Builds the worker that keeps the site into `outDir`, where `files` lie; where `NO_WORKER` is set, the one that removes it
 * from browsers that have it. Throws if what it keeps is over `budget` bytes; null for no budget.
 */
export async function writeWorker(
  outDir: string,
  base: string,
  files: readonly string[],
  budget: number | null,
): Promise<void> {
  if (process.env.NO_WORKER !== undefined) {
    writeFileSync(join(outDir, workerFile), killWorker);
    return;
  }
  const kept = keptFiles(files);
  const contents = kept.map((file) => readFileSync(join(outDir, file)));
  const bytes = contents.reduce(
    (sum, content, index) => sum + (kept[index]?.endsWith(".woff2") === true ? content.byteLength : gzip(content)),
    0,
  );
  if (budget !== null && bytes > budget)
    throw new Error(`What is kept for the time without a network is ${bytes} bytes, over ${budget}.`);
  const list = kept.map((file, index) => keptAs(base, file, contents[index] ?? Buffer.alloc(0)));
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: {
      KEPT: JSON.stringify(list),
      BASE: JSON.stringify(base),
      SHELL: JSON.stringify(base + shellFile),
      "process.env.NODE_ENV": '"production"',
    },
    build: {
      outDir: resolve(outDir),
      emptyOutDir: false,
      target: buildTarget,
      lib: {
        entry: resolve(import.meta.dirname, "program.ts"),
        formats: ["iife"],
        name: "worker",
        fileName: () => workerFile,
      },
    },
  });
  console.log(`kept for the time without a network: ${Math.round(bytes / 1000)} of ${keptBudget / 1000} kB`);
}

/**
 * Returns how the worker keeps a file: as the very one of this build, so that nothing that comes in its place, from the sign-in
 * of a network or half-way through a deployment, is kept for it. Some hosts write into pages, so the shell is taken as it comes.
 */
export function keptAs(
  base: string,
  file: string,
  content: Uint8Array,
): { readonly url: string; readonly revision: string | null; readonly integrity?: string } {
  const hash = createHash("sha256").update(content).digest();
  return {
    url: base + file,
    revision: file.startsWith("assets/") ? null : hash.toString("hex").slice(0, 16),
    ...(file !== shellFile && { integrity: `sha256-${hash.toString("base64")}` }),
  };
}
