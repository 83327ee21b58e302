import type { Site } from "../../../src/domain/record/site";
import type { Published } from "../publish";
import { escaped } from "./escaped";
import type { Page } from "./page";

/** Returns for each site the ISO day of the release that last changed anything in its record. */
export function lastChanged(
  { sites, releases }: Pick<Published, "sites" | "releases">,
  frozen: ReadonlyMap<string, { readonly dataset: string }>,
): ReadonlyMap<string, string> {
  const [newest, ...earlier] = releases;
  if (newest === undefined) return new Map();
  const kept = earlier.flatMap(({ version, date }) => {
    const text = frozen.get(version)?.dataset;
    const released: { readonly sites: readonly Site[] } | null = text === undefined ? null : JSON.parse(text);
    return released === null
      ? []
      : [{ date, sites: new Map(released.sites.map((site) => [site.id, JSON.stringify(site)])) }];
  });
  return new Map(
    sites.map((site) => {
      const text = JSON.stringify(site);
      const differs = kept.findIndex((release) => release.sites.get(site.id) !== text);
      const same = differs === -1 ? kept : kept.slice(0, differs);
      return [site.id, same.at(-1)?.date ?? newest.date];
    }),
  );
}

/** Returns the sitemap of the pages that search engines may list. `home` is the absolute address of the site. */
export function sitemap(pages: readonly Page[], home: string): string {
  const entries = pages.flatMap(({ path, changed }) =>
    changed === null
      ? []
      : `<url><loc>${escaped(`${home}${path === "" ? "" : `${path}/`}`)}</loc><lastmod>${changed}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

/** Returns what robots may read, with the sitemap where the address of the site is known. */
export function robots(home: string | null): string {
  return ["User-agent: *", "Allow: /", ...(home === null ? [] : [`Sitemap: ${home}sitemap.xml`]), ""].join("\n");
}
