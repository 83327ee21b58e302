import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { compress } from "../../../tools/deploy/compress";
import { policyIn, withPolicy } from "../../../tools/deploy/policy";

/** So long that it is worth compressing. */
const long = "all work and no play ".repeat(200);

/** What every page begins with. */
const page = withPolicy('<meta charset="utf-8" /><script>let small;</script>');

/** The policy that every page states. */
export const smallPolicy = policyIn(page);

const files = [
  "404.html",
  "assets/index-C390Bc9T.js",
  "assets/style-CNNYAHy0.css",
  "assets/letters-BqRLTx4X.woff2",
  "card.png",
  "charts/capacity/index.html",
  "countries/no/feed.json",
  "countries/no/feed.xml",
  "countries/no/index.html",
  "data/CITATION.cff",
  "data/claims.csv",
  "data/claims.parquet",
  "data/index.html",
  "data/index.json",
  "data/nordic-ai-data-centers.xlsx",
  "data/sites.geojson",
  "embed/map/index.html",
  "favicon.svg",
  "feed.xml",
  "index.html",
  "robots.txt",
];

/**
 * Writes a small site with a file of each kind, compressed beforehand, under its path in a folder that a server serves as
 * "/", and returns both folders.
 */
export async function smallSite(base: string): Promise<{ root: string; site: string; remove: () => void }> {
  const root = mkdtempSync(join(tmpdir(), "deploy-"));
  const site = join(root, base);
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    const text = file === "robots.txt" ? "short" : `${file}: ${long}`;
    writeFileSync(join(site, file), file.endsWith(".html") ? page + text : text);
  }
  await compress(site);
  return { root, site, remove: () => rmSync(root, { recursive: true }) };
}
