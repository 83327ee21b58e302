import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Entry = { readonly optionalDependencies?: Readonly<Record<string, string>> };

const lock: { packages: Readonly<Record<string, Entry>> } = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("the lock file has an entry for every optional build it names, so that npm ci works on every platform", () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter(
        (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
      )
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});
