import { describe, expect, test } from "vitest";
import { asked, partNames } from "../../../../tools/run/parts/parts";

describe("npm test", () => {
  test("runs every part where none is named", () => {
    expect(asked([])).toEqual({ parts: partNames, last: "e2e", files: [], share: 1 });
  });

  test("runs the named parts, and what they need before them", () => {
    expect(asked(["lint"])).toMatchObject({ parts: ["lint"], files: [], share: 1 });
    expect(asked(["unit", "types"])).toMatchObject({ parts: ["types", "unit"], last: "types" });
    expect(asked(["e2e"])).toMatchObject({ parts: ["build", "e2e"], last: "e2e" });
  });

  test("runs the files of a part that are called so, else those whose path holds the word", () => {
    expect(asked(["e2e", "map"])).toMatchObject({ parts: ["build", "e2e"], files: ["tests/e2e/overview/map.spec.ts"] });
    expect(asked(["unit", "run/tally", "parts"])).toMatchObject({
      files: ["tests/unit/tools/run/tally.test.ts", "tests/unit/tools/run/parts.test.ts"],
    });
    const some = asked(["unit", "tests/dataset"]);
    if (typeof some === "string") throw new Error(some);
    expect(some.files).toContain("tests/dataset/rules.test.ts");
    expect(some.share).toBeGreaterThan(0);
    expect(some.share).toBeLessThan(0.5);
  });

  test("refuses what it does not know, with the names that it does", () => {
    expect(asked(["lnt"])).toBe(`There is no part “lnt”. The parts are ${partNames.join(", ")}.`);
    expect(asked(["lint", "map"])).toContain("“map” means nothing");
    expect(asked(["e2e", "nowhere"])).toMatch(/^No file of e2e is called “nowhere”\. There are .*linked, list, map,/);
  });
});
