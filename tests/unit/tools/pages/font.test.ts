import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { cutFont, nordicFont, ranges } from "../../../../tools/site/font";
import { record } from "../../support/record";

test("the preloaded font is the one that npm run font cuts", async () => {
  expect(Buffer.from(await cutFont()).equals(readFileSync(nordicFont))).toBe(true);
});

test("the style sheet asks the preloaded font for its characters and for no others", () => {
  const sheet = readFileSync("src/app/styles/font.css", "utf8").replaceAll(/\s+/g, " ");
  const inWords = (code: number) => code.toString(16).toUpperCase();
  const text = ranges.map(([from, to]) => `U+${inWords(from)}${from === to ? "" : `-${inWords(to)}`}`).join(", ");
  expect(sheet).toContain(`source-sans-3-nordic.woff2") format("woff2-variations"); unicode-range: ${text}; }`);
});

test("the names of the record need no other font", () => {
  const has = (character: string) => {
    const code = character.codePointAt(0) ?? 0;
    return ranges.some(([from, to]) => from <= code && code <= to);
  };
  const names = [...record.sites, ...record.organisations.values()].map(({ name }) => name).join("");
  expect([...new Set(names)].filter((character) => !has(character))).toEqual([]);
});
