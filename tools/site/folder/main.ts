import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { folderName, writeFolder, zipOf } from "./write-folder";

/** A path that stands nowhere else in the site. */
const base = "/where-the-folder-lies/";
const built = ".cache/folder";
const out = `dist-folder/${folderName}`;

// Read by what is loaded next.
process.env.BASE_PATH = base;
process.env.OUT_DIR = built;
process.env.NO_WORKER = "1";
delete process.env.SITE_ADDRESS;
delete process.env.FOLDER;

const [{ build }, { readCurated, dataDir }, { newest }] = await Promise.all([
  import("../build"),
  import("../curated"),
  import("../publish"),
]);
await build();
const files = writeFolder(built, base, out);
rmSync(built, { recursive: true });
const zip = zipOf(files, newest(readCurated(dataDir)).date);
writeFileSync(`${out}.zip`, zip);
const bytes = Object.values(files).reduce((sum, { byteLength }) => sum + byteLength, 0);
console.log(
  `${resolve(out)}: ${Object.keys(files).length} files, ${megabytes(bytes)}; ${out}.zip: ${megabytes(zip.byteLength)}`,
);

function megabytes(count: number): string {
  return `${(count / 1e6).toFixed(1)} MB`;
}
