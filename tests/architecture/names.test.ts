import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const declared = /^export (?:default )?(?:async )?(?:function\*?|const|type|class|interface)\s+(\w+)/gm;

/** Each name that src exports, with the files that export it; overloads of one function count once. */
function exported(): ReadonlyMap<string, ReadonlySet<string>> {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const byName = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, name = ""] of readFileSync(join("src", file), "utf8").matchAll(declared))
      byName.set(name, (byName.get(name) ?? new Set()).add(file));
  return byName;
}

test("a name is exported once in src, so that it means one thing everywhere", () => {
  const names = exported();
  expect(names.size).toBeGreaterThan(400);
  expect(
    [...names].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(", ")}`),
  ).toEqual([]);
});
