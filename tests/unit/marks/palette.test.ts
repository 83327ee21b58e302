import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast, deficiencies, difference, lab, light, seen, type Lab, type Light } from "./colour";
import { tokensOf } from "./tokens";

type Theme = "light" | "dark";

const themes = ["light", "dark"] as const;

const tokens = tokensOf(readFileSync("src/app/styles/tokens.css", "utf8"));

function colour(name: string, theme: Theme): Light {
  const found = tokens.get(name);
  if (!found) throw new Error(`tokens.css has no colour --${name}`);
  return light(found[theme]);
}

const surfaces = ["page", "raised", "sunken", "selected", "notice"].map((name) => `surface-${name}`);
const map = ["map-sea", "map-land", "map-land-context"];

/** In the order in which legends and filters name them: each stands beside the next. */
const statuses = ["operating", "under-construction", "permitting", "announced", "paused", "cancelled", "unknown"];

/** What must stand out from what, and by how much at least. */
const needs: readonly { readonly what: readonly string[]; readonly on: readonly string[]; readonly least: number }[] = [
  { what: ["ink", "ink-2", "ink-3", "accent", "map-label", "chart-axis"], on: [...surfaces, ...map], least: 4.5 },
  { what: ["ink-inverse"], on: ["surface-inverse", "ink"], least: 4.5 },
  { what: ["on-accent"], on: ["accent"], least: 4.5 },
  { what: statuses.map((status) => `status-${status}`), on: [...surfaces, ...map], least: 3 },
  {
    what: ["control-edge", "focus", "mark-other-claim", "mark-range", "mark-doubt", "mark-slip", "mark-asof"],
    on: [...surfaces, ...map],
    least: 3,
  },
  { what: ["map-approx"], on: map, least: 3 },
  { what: ["chart-zero", "rule-strong"], on: ["surface-page"], least: 3 },
];

test("every status of the tokens is looked at", () => {
  const known = [...tokens.keys()].filter((name) => name.startsWith("status-"));
  expect(known.toSorted()).toEqual(statuses.map((status) => `status-${status}`).toSorted());
});

describe.each(themes)("the %s theme", (theme) => {
  test("text has a contrast of 4.5 on every ground, marks and edges of 3", () => {
    const failing = needs.flatMap(({ what, on, least }) =>
      what.flatMap((mark) =>
        on.flatMap((ground) => {
          const found = contrast(colour(mark, theme), colour(ground, theme));
          return found >= least ? [] : [`--${mark} on --${ground}: ${found.toFixed(2)}, needs ${least}`];
        }),
      ),
    );
    expect(failing).toEqual([]);
  });

  const views = new Map<string, (colour: Light) => readonly Lab[]>([
    ["normally", (one) => [lab(one)]],
    ...deficiencies.map((each) => [`with ${each} vision`, (one: Light) => seen(one, each).map(lab)] as const),
  ]);

  test.each([...views])("the statuses are told apart as seen %s", (_, view) => {
    const looks = statuses.map((status) => ({ status, views: view(colour(`status-${status}`, theme)) }));
    const failing = looks.flatMap((one, index) =>
      looks.slice(index + 1).flatMap((other) => {
        const least = Math.min(
          ...one.views.flatMap((look, which) => {
            const against = other.views[which];
            return against ? difference(look, against) : [];
          }),
        );
        return least >= 15 ? [] : [`${one.status} and ${other.status}: ${least.toFixed(1)}`];
      }),
    );
    expect(failing, "pairs less than ΔE2000 15 apart in one of the simulations").toEqual([]);
  });
});

// Sharma, Wu, Dalal: The CIEDE2000 Color-Difference Formula, 2005, table 1.
test.each([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[90.8027, -2.0831, 1.441], [91.1528, -1.6435, 0.0447], 1.4441],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] satisfies [Lab, Lab, number][])("the difference of %j and %j is %d, as published", (one, other, published) => {
  expect(difference(one, other)).toBeCloseTo(published, 4);
});

test("contrast, sight and lightness are those of the standards", () => {
  const [white, black] = [light("#ffffff"), light("#000000")];
  expect(contrast(white, black)).toBeCloseTo(21, 5);
  expect(contrast(light("#777777"), white)).toBeCloseTo(4.48, 2);
  expect(lab(white)[0]).toBeCloseTo(100, 3);
  // Grey stays grey for everyone.
  for (const deficiency of deficiencies)
    for (const look of seen(light("#808080"), deficiency)) for (const part of look) expect(part).toBeCloseTo(0.2159, 3);
  // Red and green of one lightness are one colour without the green cones, and not with them.
  const [red, green] = [light("#c04040"), light("#5a7000")];
  expect(difference(lab(red), lab(green))).toBeGreaterThan(40);
  for (const [index, look] of seen(red, "deutan").entries()) {
    const other = seen(green, "deutan")[index];
    expect(other && difference(lab(look), lab(other))).toBeLessThan(20);
  }
});
