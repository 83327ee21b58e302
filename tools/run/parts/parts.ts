import { readdirSync } from "node:fs";
import { basename, resolve } from "node:path";

export const partNames = ["build", "types", "lint", "format", "dataset", "unit", "components", "e2e"] as const;

export type PartName = (typeof partNames)[number];

/** One part of `npm test`. */
export type Part = {
  /** A tool with its arguments. */
  readonly command: readonly string[];
  /** How long it takes on two idle cores, seconds: what is left is told by it until this machine has a time of its own. */
  readonly seconds: number;
  /** Where its runner leaves its counts. */
  readonly report?: string;
  /** The part whose result it works on. */
  readonly needs?: PartName;
  /** Folders and the end of the names of its test files, by which some of them are chosen. */
  readonly files?: { readonly in: readonly string[]; readonly end: string };
};

const vitest = (name: "unit" | "components"): Pick<Part, "command" | "report"> => {
  const report = resolve(`.cache/${name}.json`);
  const reporters = ["default", "json", "./tools/run/parts/progress.ts"].map((reporter) => `--reporter=${reporter}`);
  const command = ["node_modules/vitest/vitest.mjs", "run", "--project", name];
  return { command: [...command, ...reporters, `--outputFile.json=${report}`], report };
};

/** The parts in the order in which they begin. */
export const parts: Readonly<Record<PartName, Part>> = {
  build: { command: ["tools/site/build.ts"], seconds: 35 },
  types: { command: ["node_modules/typescript/bin/tsc", "--noEmit"], seconds: 4 },
  lint: { command: ["node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings"], seconds: 4 },
  format: { command: ["node_modules/oxfmt/bin/oxfmt", "--check", "."], seconds: 1 },
  dataset: { command: ["tools/validate/validate.ts"], seconds: 2 },
  unit: {
    ...vitest("unit"),
    seconds: 65,
    files: { in: ["tests/unit", "tests/dataset", "tests/architecture", "tests/pictures"], end: ".test.ts" },
  },
  components: {
    ...vitest("components"),
    seconds: 80,
    files: { in: ["tests/components", "tests/pictures"], end: ".test.tsx" },
  },
  e2e: {
    command: ["node_modules/@playwright/test/cli.js", "test", "-c", "tests/e2e"],
    report: resolve(".cache/e2e.json"),
    seconds: 455,
    needs: "build",
    files: { in: ["tests/e2e"], end: ".spec.ts" },
  },
};

/** What is to be run: parts, and of the one named `last` only these files where there are any, which are this share of all. */
export type Asked = {
  readonly parts: readonly PartName[];
  readonly last: PartName;
  readonly files: readonly string[];
  readonly share: number;
};

/**
 * Reads the words after `npm test --`: names of parts, then names of test files of the last one. A part that needs
 * another brings it along. Returns a message where a word is neither.
 */
export function asked(words: readonly string[]): Asked | string {
  if (words.length === 0) return { parts: partNames, last: "e2e", files: [], share: 1 };
  const isName = (word: string): word is PartName => partNames.some((name) => name === word);
  const end = words.findIndex((word) => !isName(word));
  const named = (end < 0 ? words : words.slice(0, end)).filter(isName);
  const last = named.at(-1);
  if (last === undefined) return `There is no part “${words[0]}”. The parts are ${partNames.join(", ")}.`;
  const wanted = new Set(named.flatMap((name) => [parts[name].needs ?? name, name]));
  const files = testFiles(last);
  const chosen = end < 0 ? [] : words.slice(end).map((word) => ({ word, found: matching(word, files) }));
  const missing = chosen.find(({ found }) => found.length === 0);
  if (missing && files.length === 0)
    return `The part “${last}” has no files to choose: “${missing.word}” means nothing.`;
  if (missing) return `No file of ${last} is called “${missing.word}”. There are ${files.map(stem).join(", ")}.`;
  const some = [...new Set(chosen.flatMap(({ found }) => found))];
  const share = some.length === 0 ? 1 : some.length / files.length;
  return { parts: partNames.filter((name) => wanted.has(name)), last, files: some, share };
}

/** The test files of a part, sorted, with slashes. */
function testFiles(name: PartName): readonly string[] {
  const { in: folders, end } = parts[name].files ?? { in: [], end: "" };
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(end))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
      .toSorted(),
  );
}

/** The files that are called so, else those whose path holds the word. */
function matching(word: string, files: readonly string[]): readonly string[] {
  const called = files.filter((file) => stem(file) === word);
  return called.length > 0 ? called : files.filter((file) => file.includes(word));
}

function stem(file: string): string {
  return basename(file).replace(/\.(?:test|spec)\.tsx?$/, "");
}
