import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".css"))
  .map((name) => ({ name, text: readFileSync(join("src", name), "utf8") }));

/** The declarations of all style sheets that a pattern finds, each after the name of its file. */
function found(pattern: RegExp): readonly string[] {
  return sheets.flatMap(({ name, text }) => (text.match(pattern) ?? []).map((rule) => `${name}: ${rule.trim()}`));
}

test("a line under words is told by longhands, since WebKit drops the shorthand with a colour or a width whole", () => {
  expect(sheets.length).toBeGreaterThan(20);
  expect(found(/text-decoration:\s*underline\s+(?!!important)[^;]*;/g)).toEqual([]);
});

test("a select has our frame alone, and no rule takes its arrow away with the ground", () => {
  expect(found(/\n *select \{[^}]*appearance: none;[^}]*background-image:[^}]*\}/g)).toHaveLength(1);
  expect(found(/(?<![.\w-])select \{[^}]*\bbackground:[^}]*\}/g)).toEqual([]);
});
