import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** Where a slow result of the build is kept. */
const home = resolve(import.meta.dirname, "../../../.cache/files");

/** So many results of one name are kept: those of several base paths and records. */
const most = 8;

/** Writes a file so that it is whole under its name, also if two builds write it at once. */
export function writeWhole(file: string, content: Uint8Array): void {
  const writing = `${file}.${process.pid}`;
  writeFileSync(writing, content);
  renameSync(writing, file);
}

/**
 * Returns what `make` returns. It is kept by `name` and by all texts that it is made of, which decide what it is: what is
 * made of the same texts is read from `.cache` the next time.
 */
export async function kept(
  name: string,
  madeOf: readonly string[],
  make: () => Promise<Uint8Array>,
  folder: string = home,
): Promise<Uint8Array> {
  const hash = createHash("sha256");
  for (const text of madeOf) hash.update(`${text.length}:`).update(text);
  const file = join(folder, `${name}.${hash.digest("hex")}`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const made = await make();
  mkdirSync(folder, { recursive: true });
  writeWhole(file, made);
  const all = readdirSync(folder)
    .filter((each) => each.startsWith(`${name}.`))
    .map((each) => ({ path: join(folder, each), at: statSync(join(folder, each)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  for (const { path } of all.slice(most)) rmSync(path, { force: true });
  return made;
}
