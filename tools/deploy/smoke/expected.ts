import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { siteFiles } from "../files";
import { policyIn, policyOfSite } from "../policy";
import { fetched } from "./answer";

/** A file by its path in the site; `content` is null where only the deployed copy is known. */
export type ExpectedFile = { readonly path: string; readonly content: Buffer | null };

/** What a deployed copy must have. `missing` is its 404.html, or null if unknown. */
export type Expected = {
  readonly files: readonly ExpectedFile[];
  readonly links: readonly { readonly path: string; readonly page: Buffer | null }[];
  readonly missing: Buffer | null;
  /** The policy that its pages state. */
  readonly policy: string;
};

/** Links as people share them: with a view, and without a slash at the end. */
const deepLinks = [
  "?country=SE,NO&status=under_construction&opens=2027..",
  "charts/capacity?by=operator&view=table",
  "countries/no?status=under_construction",
  "data",
  "changes?v=2026.11.2&country=FI",
];

/** Returns all files of a build, and the deep links to pages that it has. */
export function expectedOf(folder: string): Expected {
  const files = siteFiles(folder).map((path) => ({ path, content: readFileSync(join(folder, path)) }));
  const pages = new Map(files.map(({ path, content }) => [path, content]));
  const links = deepLinks.flatMap((path) => {
    const page = pages.get(join(path.split("?")[0] ?? "", "index.html"));
    return page === undefined ? [] : [{ path, page }];
  });
  return {
    files: files.filter(({ path }) => path !== "404.html"),
    links,
    missing: pages.get("404.html") ?? null,
    policy: policyOfSite(folder),
  };
}

/**
 * Returns what a copy itself says it has, for want of its build: the pages of its sitemap, and the scripts and the style
 * sheet of its first page. Throws if it has no sitemap.
 */
export async function expectedFrom(home: string): Promise<Expected> {
  const sitemap = await fetched(new URL("sitemap.xml", home));
  const pages = [...sitemap.body.toString().matchAll(/<loc>[^<]*?:\/\/[^/<]+([^<]*)<\/loc>/g)].map(
    ([, path = ""]) => path,
  );
  if (sitemap.status !== 200 || pages.length === 0)
    throw new Error(
      `${home} has no sitemap.xml (it was built without SITE_ADDRESS): name the folder of its build with --build`,
    );
  const base = new URL(home).pathname;
  const own = pages.filter((path) => path.startsWith(base)).map((path) => `${path.slice(base.length)}index.html`);
  const first = (await fetched(new URL(home))).body.toString();
  const assets = [...first.matchAll(/(?:src|href)="([^"]*\/assets\/[^"]+)"/g)].map(([, path = ""]) =>
    path.slice(base.length),
  );
  const always = ["data/index.json", "data/dataset.json", "data/sites.geojson", "feed.xml", "feed.json"];
  const paths = [...new Set([...own, ...assets, ...always])];
  return {
    files: paths.map((path) => ({ path, content: null })),
    links: deepLinks.map((path) => ({ path, page: null })),
    missing: null,
    policy: policyIn(first),
  };
}

/** Returns what is expected of a copy at `home`: its build where the folder is there, else what the copy says. */
export async function expectedAt(home: string, folder: string | null): Promise<Expected> {
  if (folder === null) return expectedFrom(home);
  if (!existsSync(join(folder, "index.html"))) throw new Error(`${folder} has no index.html: it is no built site`);
  return expectedOf(folder);
}
