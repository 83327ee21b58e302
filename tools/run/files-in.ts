import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Returns the paths of all files in a folder, relative to it and with slashes, in order. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}
