import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { groups, type Group } from "../../../../tools/mutation/groups";
import { scoreOf, survivors, type Report } from "../../../../tools/mutation/score";

const at = (line: number, column: number, end: number) => ({ start: { line, column }, end: { line, column: end } });

const report: Report = {
  files: {
    "src/a.ts": {
      source: "const a = 1;\nreturn b < c;\n",
      mutants: [
        { status: "Killed", mutatorName: "x", location: at(1, 11, 12) },
        { status: "Timeout", mutatorName: "x", location: at(1, 11, 12) },
        { status: "RuntimeError", mutatorName: "x", location: at(1, 11, 12) },
        { status: "Survived", mutatorName: "x", replacement: "b <= c", location: at(2, 8, 13) },
        { status: "NoCoverage", mutatorName: "Removed", location: at(1, 1, 13) },
        { status: "Ignored", mutatorName: "x", location: at(1, 1, 13) },
      ],
    },
  },
};

test("a change counts as noticed where a test fails, never ends, or cannot be read", () => {
  expect(scoreOf(report)).toEqual({ score: 60, noticed: 3, all: 5 });
  expect(scoreOf({ files: {} })).toEqual({ score: 100, noticed: 0, all: 0 });
});

test("a change that nothing notices is told with its place", () => {
  expect(survivors(report)).toEqual(["src/a.ts:2:8 b < c → b <= c", "src/a.ts:1:1 const a = 1; → Removed (never run)"]);
});

test("every group names files and tests that are there", () => {
  for (const [name, { files, tests }] of Object.entries<Group>(groups)) {
    expect(
      files.filter((file) => !existsSync(file)),
      name,
    ).toEqual([]);
    expect(
      tests.filter((file) => !file.includes("*") && !existsSync(file)),
      name,
    ).toEqual([]);
  }
});
