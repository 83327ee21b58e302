import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** How many files may lie flat in a folder of code before it needs rooms. */
const most = 14;

type Folder = { readonly path: string; readonly files: number; readonly folders: number };

function folders(path: string): readonly Folder[] {
  const entries = readdirSync(path, { withFileTypes: true });
  const inside = entries.filter((entry) => entry.isDirectory()).map((entry) => join(path, entry.name));
  const files = entries.filter((entry) => entry.isFile()).length;
  return [{ path, files, folders: inside.length }, ...inside.flatMap(folders)];
}

const all = ["src", "tools", "tests/e2e", "tests/unit/tools"]
  .flatMap(folders)
  .filter(({ files, folders: rooms }) => files + rooms > 0);

test("no folder of code is so full that nobody finds anything in it", () => {
  expect(all.length).toBeGreaterThan(40);
  expect(all.filter(({ files }) => files > most)).toEqual([]);
});

test("no folder is made for one file", () => {
  expect(all.filter(({ files, folders: rooms }) => files + rooms === 1)).toEqual([]);
});
