import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("every page of the end-to-end tests is watched, since only their support opens contexts", () => {
  const specs = readdirSync("tests/e2e", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".spec.ts"),
  );
  expect(specs.length).toBeGreaterThan(50);
  const opening = /\bbrowser\s*\.\s*new(?:Context|Page)\(|\blaunch(?:PersistentContext)?\(/;
  expect(specs.filter((file) => opening.test(readFileSync(`tests/e2e/${file}`, "utf8")))).toEqual([]);
});
