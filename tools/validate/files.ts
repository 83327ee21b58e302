import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pendingTexts } from "../data/store/pending";

/** The files that hold lists or tables; a site has a file of its own in `sites/`. */
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

/** Made by a tool from Natural Earth, not curated. */
const generated = "basemap.json";

/**
 * The text of every file under a directory of curated data, by its name from there (`sites/x.json`), in order of name. A
 * change that counts and was interrupted is seen as if it were complete.
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
