import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pendingTexts } from "../data/store/pending";

/** The files with lists or tables; each site has its own file in `sites/`. */
export const tableFiles = {
  sources: "sources.json",
  organisations: "organisations.json",
  programmes: "programmes.json",
  watchlist: "watchlist.json",
  rates: "exchange-rates.json",
  releases: "releases.json",
  exceptions: "exceptions.json",
  workingCopy: "working-copy.json",
  redirects: "redirects.json",
  retired: "retired-ids.json",
} as const;

/** Drawn by a tool from Natural Earth and not curated. */
const generated = "basemap.json";

/**
 * Returns the text of every file in a directory of curated data by relative name (`sites/x.json`), in the order of
 * names. A recorded change that was interrupted is read as if it were complete.
 */
export function readTexts(dir: string): Map<string, string> {
  const pending = pendingTexts(dir);
  const names = [...visible(dir), ...visible(join(dir, "sites")).map((name) => `sites/${name}`)].filter(
    (name) => name !== generated && !name.endsWith(".md") && statSync(join(dir, name)).isFile(),
  );
  const texts = new Map<string, string | null>([
    ...names.map((name) => [name, readFileSync(join(dir, name), "utf8")] as const),
    ...[...pending].filter(([name]) => !name.startsWith("releases/")),
  ]);
  return new Map(
    [...texts.keys()].toSorted().flatMap((name) => {
      const text = texts.get(name) ?? null;
      return text === null ? [] : [[name, text] as const];
    }),
  );
}

function visible(dir: string): string[] {
  return readdirSync(dir).filter((name) => !name.startsWith("."));
}
