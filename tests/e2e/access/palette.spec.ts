import { readdirSync, readFileSync } from "node:fs";
import { tokensOf } from "../../unit/marks/tokens";
import { expect, test } from "../support/test";

test("the built style sheets have the colours whose contrast the palette's test computes, and no others", () => {
  const sheets = readdirSync("dist/assets").filter((file) => file.endsWith(".css"));
  const built = sheets.map((file) => readFileSync(`dist/assets/${file}`, "utf8")).join("\n");
  const tokens = tokensOf(readFileSync("src/app/styles/tokens.css", "utf8"));
  expect(tokens.size).toBeGreaterThan(30);
  expect(tokensOf(built)).toEqual(tokens);

  // Outside the tokens there is only black that lets something through: shades under dialogs. Of a mask no colour is seen.
  const rules = built.replaceAll(/(?:--[\w-]+|mask(?:-image)?):[^;}]*/g, "").replaceAll(/[^{}]*\{/g, "{");
  const others = rules.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\([^)]*\)/gi) ?? [];
  expect(others.filter((colour) => !/^#000(?:0|000[\da-f]{2})$/.test(colour))).toEqual([]);
});
