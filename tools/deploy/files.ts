import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The endings of the copies that `compress` writes beside the files. */
export const copyEndings = [".br", ".gz"];

/** Files of a host's own that lie in the site but are not served. */
const unserved = new Set(["_headers", "_redirects", ".htaccess", ".nojekyll"]);

/** Returns the files of a built site by their paths in it, in order, without compressed copies. */
export function siteFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => !unserved.has(name) && !copyEndings.some((ending) => name.endsWith(ending)))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}
