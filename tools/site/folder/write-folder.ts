import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { filesIn } from "../../run/files-in";
import { isOfFolder, relocated } from "./relocate";

/** The name of the folder, and of the archive of it. */
export const folderName = "nordic-ai-data-centers";

const howTo = `Nordic AI Data Centers: the whole site, for a computer without a network.

Serve this folder with any web server and open its address in a browser, for instance:

  python3 -m http.server 8000     then open http://localhost:8000/

It works under any path. A browser does not run it from the disk itself (file://).
Code: MIT (LICENSE.txt). Data: CC BY 4.0.
`;

/** The files in which the base of the site can stand. */
const isText = /\.(html|js|css|json|xml|webmanifest)$/;

/**
 * Writes the site that was built into `built` for the path `base` into the folder `out` so that it works wherever it is
 * served, and returns its files by their path in it. Throws if the base stands where it cannot be replaced.
 */
export function writeFolder(built: string, base: string, out: string): Readonly<Record<string, Uint8Array>> {
  const bytes = new TextEncoder();
  const files: Record<string, Uint8Array> = { "START.txt": bytes.encode(howTo) };
  for (const file of filesIn(built).filter(isOfFolder)) {
    const content = readFileSync(join(built, file));
    files[file] = isText.test(file) ? bytes.encode(relocated(file, content.toString("utf8"), base)) : content;
  }
  rmSync(out, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
  return files;
}

/** Returns a ZIP with the files in one folder. The time of each is that of the release, so that the same site is the same ZIP. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>, released: string): Uint8Array {
  const entries: Zippable = {};
  for (const [file, content] of Object.entries(files)) entries[`${folderName}/${file}`] = content;
  return zipSync(entries, { level: 9, mtime: `${released}T00:00:00` });
}
