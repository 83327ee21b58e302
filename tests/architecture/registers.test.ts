import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeSpans, type Document } from "./documents";

/** The recipes of src/README.md whose first step adds a member, and the types that have it then. */
const recipes = [
  ["A chart", ["ChartId"]],
  ["A filter", ["FilterKey", "ListKey", "OfferedKey"]],
  ["A column of the site list", ["SiteColumn", "ChoosableColumn"]],
  ["A row of the comparison", ["ComparisonRowId"]],
  ["A rule for choosing claims", ["ClaimRule"]],
  ["A field of claims", ["Field"]],
  ["A country", ["Country"]],
] as const;

/** A value that the compiler wants to have each member of a type: `const x: Record<Key, …>` or `satisfies Record<Key, …>`. */
const exhaustive =
  /(?:\bconst \w+: |\bsatisfies )(?:Readonly<)?(?:Record<([^,]*),|\{ (?:readonly )?\[\w+ in ([^\]]*)\]:)/g;

/** Returns the files that have a register of one of some types, each with as many entries as it has registers. */
function registersOf(types: readonly string[], code: readonly Document[]): readonly string[] {
  return code.flatMap(({ path, text }) =>
    [...text.matchAll(exhaustive)].flatMap(([, record, mapped]) =>
      types.some((type) => new RegExp(`\\b${type}\\b`).test(record ?? mapped ?? "")) ? [path] : [],
    ),
  );
}

/** Returns the files with registers that a recipe does not name. */
function unnamed(guide: string, recipe: string, files: readonly string[]): readonly string[] {
  const section = guide.split(/^### /m).find((part) => part.startsWith(`${recipe}\n`)) ?? "";
  const named = new Set(codeSpans(section));
  return [...new Set(files)].filter((file) => !named.has(file));
}

const code = ["src", "tools"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ path: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, "utf8") })),
);
const guide = readFileSync("src/README.md", "utf8");

describe("a recipe names every register to which its first step adds", () => {
  test.each(recipes)("%s", (recipe, types) => {
    const files = registersOf(types, code);
    expect(files.length).toBeGreaterThan(1);
    expect(unnamed(guide, recipe, files)).toEqual([]);
  });

  test("and one that it does not name is found", () => {
    const file = (text: string): Document => ({ path: "src/a.ts", text });
    const found = (text: string) => registersOf(["Key", "Other"], [file(text)]).length;
    expect(found("const a: Record<Key, string> = {};")).toBe(1);
    expect(found("export const a: Readonly<Record<Exclude<Key, 'x'>, string>> = {};")).toBe(1);
    expect(found("const a: { readonly [K in Other]: string } = {};")).toBe(1);
    expect(found("const a = {} satisfies Record<Key | 'x', string>;")).toBe(1);
    // No register: a type, one that may lack members, and one of other keys.
    expect(found("type A = Record<Key, string>; const a: { [K in Key]?: string } = {};")).toBe(0);
    expect(found("const a: Partial<Record<Key, string>> = {}; const b: Record<KeyOf, Key> = {};")).toBe(0);
    const text = "### One\n\n`src/a.ts`\n\n### Another\n\n`src/b.ts`\n";
    expect(unnamed(text, "One", ["src/a.ts"])).toEqual([]);
    expect(unnamed(text, "Another", ["src/a.ts", "src/a.ts"])).toEqual(["src/a.ts"]);
  });
});
