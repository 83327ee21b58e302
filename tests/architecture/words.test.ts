import { readdirSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "vite";
import { describe, expect, test } from "vitest";

/** The layers that say what src/words has them say; the domain and the address write for programs. */
const layers = ["app", "charts", "features", "map", "marks", "parts", "ui"];

/** The attributes that are read to a reader or shown. */
const read = new Set(["alt", "aria-description", "aria-label", "label", "placeholder", "title"]);

/** Names of files and of folders are the same in every language. */
const isName = (text: string) => /^[\w./-]+\.\w+$/.test(text);

/** What may stand in a component: the message of an error that only a programmer reads. */
const exceptions = ["`${file}: ${response.status}`"];

/** Returns the words that stand in a component itself, and the lists that it punctuates. */
function ownWords(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const tell = (start: number, what: string) =>
    found.push(`${path}:${text.slice(0, start).split("\n").length} ${what.trim()}`);
  const isWords = (own: string) => /\p{L}/u.test(own) && !isName(own.trim());
  new Visitor({
    JSXText: ({ start, value }) => {
      if (isWords(value)) tell(start, value);
    },
    JSXAttribute: ({ start, name, value }) => {
      if (name.type !== "JSXIdentifier" || !read.has(name.name) || value?.type !== "Literal") return;
      if (typeof value.value === "string" && isWords(value.value)) tell(start, value.value);
    },
    CallExpression: ({ start, callee, arguments: [between] }) => {
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return;
      if (callee.property.name !== "join" || between?.type !== "Literal") return;
      if (typeof between.value === "string" && /[.,:;] /.test(between.value)) tell(start, `join("${between.value}")`);
    },
    TemplateLiteral: ({ start, end, quasis }) => {
      if (quasis.slice(1, -1).some(({ value }) => /^[.,:;] $/.test(value.cooked ?? "")))
        tell(start, text.slice(start, end));
    },
  }).visit(parseSync(path, text).program);
  return found;
}

describe("what is read on the page stands in src/words", () => {
  test("and so do the commas and colons between what is filled in", () => {
    const files = layers.flatMap((layer) =>
      readdirSync(`src/${layer}`, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => `src/${layer}/${file}`),
    );
    expect(files.length).toBeGreaterThan(400);
    const found = files.flatMap((file) => ownWords(file, readFileSync(file, "utf8")));
    expect(found.filter((one) => !exceptions.some((exception) => one.includes(exception)))).toEqual([]);
  });

  test.each([
    ["a word between tags", "const a = <p>Sites</p>;"],
    ["a word beside what is filled in", "const a = <p>{count} sites</p>;"],
    ["the name of a button", 'const a = <button aria-label="Close">{cross}</button>;'],
    ["a list", 'const a = names.join(", ");'],
    ["a list of two", "const a = `${name}, ${place}`;"],
    ["a list over some lines", 'const a = names\n  .filter(Boolean)\n  .join("; ");'],
  ])("%s is found where it does not", (_, code) => {
    expect(ownWords("src/a.tsx", code)).toHaveLength(1);
  });

  test("only words are, not the names of files, classes and what programs read", () => {
    const code = 'const a = <a className="no print" title={words.close} href="data/">{text}, sites.csv</a>;';
    expect(ownWords("src/a.tsx", code.replace("{text}, sites.csv", "sites.csv"))).toEqual([]);
    expect(ownWords("src/a.tsx", 'const a = ids.join(" ") + values.join(",") + `${x}px, ${y}px`;')).toEqual([]);
  });
});
