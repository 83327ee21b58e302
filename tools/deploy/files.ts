import { basename } from "node:path";
import { filesIn } from "../run/files-in";

/** The endings of the copies that `compress` writes beside the files. */
export const copyEndings = [".br", ".gz"];

/** Files of a host's own that lie in the site but are not served. */
const unserved = new Set(["_headers", "_redirects", ".htaccess", ".nojekyll"]);

/** Returns the files of a built site by their paths in it, in order, without compressed copies. */
export function siteFiles(folder: string): readonly string[] {
  return filesIn(folder).filter(
    (path) => !unserved.has(basename(path)) && !copyEndings.some((ending) => path.endsWith(ending)),
  );
}
