import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { partMeasures } from "../../src/domain/headline/headline";
import { claimRules } from "../../src/domain/headline/rule";
import * as claims from "../../src/domain/record/claim";
import { countries } from "../../src/domain/record/country";
import { currencies, rateKinds } from "../../src/domain/record/money";
import * as sites from "../../src/domain/record/site";
import { sourceClasses } from "../../src/domain/record/source";
import { statuses } from "../../src/domain/record/status";
import { parseAddress } from "../../src/url/address/address";
import { keepDrawable } from "../../src/url/view/chart-pages";
import { keepKnown } from "../../src/url/view/usable";
import { readCurated } from "../../tools/site/curated";
import { publish } from "../../tools/site/publish";
import { publishFiles } from "../../tools/site/files/files";
import { rules } from "../../tools/validate/rules";
import { record } from "../unit/support/record";
import {
  brokenCitations,
  brokenLinks,
  codeSpans,
  missingMentions,
  unexplainedRules,
  type Document,
  type Known,
} from "./documents";
import { faultsOfForm } from "./issue-forms";

function read(path: string): Document {
  return { path, text: readFileSync(path, "utf8") };
}

/** The files of a folder and of those in it, by path from the top. */
function filesIn(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .filter((file) => pattern.test(file));
}

const code = ["src", "tools"].flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/)).map(read);
const documents = [
  "README.md",
  ...["src", "data", "tools", "tests", ".github"].flatMap((top) => filesIn(top, /\.md$/)),
].map(read);

const exported = /^export (?:default )?(?:async )?(?:function\*?|const|type|class|interface)\s+(\w+)/gm;
const curated = readCurated();
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync("package.json", "utf8"));

const values: readonly string[] = [
  ...claims.fields,
  ...claims.qualifiers,
  ...claims.measures,
  ...claims.bases,
  ...claims.capacityStages,
  ...claims.openingStages,
  ...claims.openingKinds,
  ...claims.acceleratorStages,
  ...claims.jobStages,
  ...sites.kinds,
  ...sites.precisions,
  ...sites.aiEvidences,
  ...sites.eventKinds,
  ...sourceClasses,
  ...statuses,
  ...countries,
  ...currencies,
  ...rateKinds,
  ...claimRules,
];

const known: Known = {
  exists: existsSync,
  published: new Set([...publish(curated, "").keys(), ...(await publishFiles(curated, "")).keys()]),
  scripts: new Set(Object.keys(scripts)),
  // A part is a step of tools/run, named there in quotes.
  parts: new Set(
    code
      .filter(({ path }) => path.startsWith("tools/run/"))
      .flatMap(({ text }) => [...text.matchAll(/"([a-z][a-z0-9-]*)"/g)].map(([, name = ""]) => name)),
  ),
  names: new Set(
    [...code, ...filesIn("tests", /support\/.*\.tsx?$/).map(read)].flatMap(({ text }) =>
      [...text.matchAll(exported)].map(([, name = ""]) => name),
    ),
  ),
  words: new Set([...values, ...readdirSync("src"), ...readdirSync("src/domain"), "any"]),
  documents,
};

const aboutCode = ["src/README.md", ".github/CONTRIBUTING.md"];

describe("the documents of the project", () => {
  test("are where a reader looks for them", () => {
    expect(documents.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["README.md", "data/README.md", "data/CODEBOOK.md", ...aboutCode]),
    );
  });

  test("name only paths, commands and identifiers that are there", () => {
    expect(documents.flatMap((one) => missingMentions(one, known, aboutCode.includes(one.path)))).toEqual([]);
  });

  test("have no relative link that leads nowhere", () => {
    expect(documents.flatMap((one) => brokenLinks(one, known))).toEqual([]);
  });

  test("begin with a README of at most 120 lines", () => {
    expect(read("README.md").text.trimEnd().split("\n").length).toBeLessThanOrEqual(120);
  });

  test("explain every rule of validate to curators", () => {
    expect(
      unexplainedRules(
        read("data/README.md").text,
        rules.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  test("define every value of the data in the codebook", () => {
    const spans = new Set(codeSpans(read("data/CODEBOOK.md").text));
    expect(values.filter((value) => !spans.has(value))).toEqual([]);
  });

  test("say in the codebook which measures may stand for a part of an investment, in their order", () => {
    const row = read("data/CODEBOOK.md")
      .text.split("\n")
      .find((line) => /^\| `investment` +\| `site_total` +\|/.test(line));
    expect(row).toContain(`| ${partMeasures.map((measure) => `\`${measure}\``).join(", then ")} `);
  });

  test("give examples of addresses whose every part means something", () => {
    const addresses = codeSpans(read("README.md").text).filter((span) => /^\/[\w/-]*\?/.test(span));
    expect(addresses.length).toBeGreaterThan(4);
    for (const address of addresses) {
      const [path = "", query = ""] = address.split("?");
      const asked = parseAddress(query);
      const drawable = keepDrawable(asked.view, path);
      const { version } = record.release;
      const pinned = asked.view.release ?? version;
      // A release that is kept is one that a link can be pinned to.
      const release = { ...record.release, version: existsSync(`data/releases/${pinned}.json`) ? pinned : version };
      const kept = keepKnown(drawable.view, { ...record, release }, path);
      expect([...asked.dropped, ...drawable.dropped, ...kept.dropped], address).toEqual([]);
    }
  });
});

test("no comment and no text names a document that is not in the project", () => {
  // The titles of sources are the words of others; a kept release has them too.
  const others = /^data\/(sources|basemap|releases\/.*)\.json$/;
  const data = filesIn("data", /\.json$/).filter((path) => !others.test(path));
  const tests = filesIn("tests", /\.tsx?$/).filter((path) => path !== "tests/architecture/documents.test.ts");
  const styles = filesIn("src", /\.(css|html)$/);
  const all = [...documents, ...code, ...[...tests, ...styles, ...data].map(read)];
  expect(all.length).toBeGreaterThan(500);
  expect(all.flatMap((one) => brokenCitations(one, known))).toEqual([]);
});

test("every issue form is one that GitHub takes", () => {
  const forms = filesIn(".github/ISSUE_TEMPLATE", /\.yml$/).filter((path) => !path.endsWith("config.yml"));
  expect(forms.toSorted()).toEqual(
    ["code", "correction", "new-site"].map((name) => `.github/ISSUE_TEMPLATE/${name}.yml`),
  );
  expect(forms.flatMap((path) => faultsOfForm(read(path).text).map((fault) => `${path}: ${fault}`))).toEqual([]);
});

describe("a document is found out", () => {
  const small: Known = {
    exists: (path) => ["src/a.ts", "src/url/", "data/README.md", "docs/GUIDE.md"].includes(path),
    published: new Set(["data/sites.csv", "releases/1/dataset.json"]),
    scripts: new Set(["test", "unit"]),
    parts: new Set(["lint"]),
    names: new Set(["readSite", "fields"]),
    words: new Set(["url"]),
    documents: [{ path: "docs/GUIDE.md", text: "# A guide\n\n## The slip: `first`\n" }],
  };
  const mentions = (text: string, about = false) => missingMentions({ path: "docs/x.md", text }, small, about);

  test.each([
    ["a path", "`src/b.ts`"],
    ["a file without a folder", "`other.json`"],
    ["a folder", "`src/charts/<chart>`"],
    ["a script", "`npm run unknown`"],
    ["a script in a block", "```sh\nnpm run unknown # does it\n```\n"],
    ["a part of the tests", "`npm test -- lnt`"],
    ["a file of a command", "`npm run unit -- tests/none.test.ts`"],
    ["an identifier", "`readSites`"],
    ["a type", "`ReadSite`"],
    ["a call", "`readSites()`"],
  ])("that names %s that is not there", (_, text) => {
    expect(mentions(text)).toHaveLength(1);
  });

  test("about code, in plain words too", () => {
    expect(mentions("`fields` `url`", true)).toEqual([]);
    expect(mentions("`field`", true)).toEqual(["docs/x.md: `field` is exported nowhere"]);
  });

  test("only where something is wrong", () => {
    const right =
      "`src/a.ts` `GUIDE.md` `src/url/*.ts` `data/sites.csv` `releases/<version>/dataset.json` `readSite` `/charts/x?by=site` " +
      "`npm run unit -- src/a.ts` `BASE_PATH=/x/ npm test` `npm test -- lint` `npm test -- <part>` `npm ci` `up_to`\n" +
      "```\nnothing/here.ts `isRead`\n```\n";
    expect(mentions(right)).toEqual([]);
  });

  test("by a link to no file, or to no heading", () => {
    const links = (text: string) => brokenLinks({ path: "docs/x.md", text }, small);
    expect(links("[a](GUIDE.md) [b](GUIDE.md#the-slip-first) [c](../src/a.ts) [d](https://x.example/y)")).toEqual([]);
    expect(links("[a](NONE.md)")).toEqual(["docs/x.md: NONE.md leads to no file"]);
    expect(links("![a](../src/b.png)")).toHaveLength(1);
    expect(links("[a](GUIDE.md#slip)")).toEqual(["docs/x.md: GUIDE.md#slip leads to no heading"]);
  });

  test("by a citation of what is elsewhere", () => {
    const cited = (text: string) => brokenCitations({ path: "src/a.ts", text }, small);
    expect(cited('/** See (docs/GUIDE.md, "A guide") and\n * (docs/GUIDE.md,\n * "The slip: first"). */')).toEqual([]);
    expect(cited('/** The slip (HANDBOOK, "Slip"). */')).toHaveLength(1);
    expect(cited('/** The slip (HANDBOOK,\n * "Slip"). */')).toHaveLength(1);
    expect(cited("/* See HANDBOOK.md. */")).toEqual(["src/a.ts: names HANDBOOK.md, which is not there"]);
    expect(cited('/** (docs/GUIDE.md, "Totals") */')).toHaveLength(1);
  });

  test("by a rule that it does not explain", () => {
    const guide =
      "## Rules of old\n\n| `gone` | it is explained elsewhere |\n\n## The rules\n\n| `a` `b-c` | ids are unique |\n| `d` | |\n";
    expect(unexplainedRules(guide, ["a", "b-c"])).toEqual([]);
    expect(unexplainedRules(guide, ["a", "d", "gone", "new"])).toEqual(["d", "gone", "new"]);
  });

  test("by a form that is no YAML, or none that GitHub takes", () => {
    const form = (body: string) => `name: A\ndescription: B\nlabels: [c]\nbody:\n${body}`;
    const input = "  - type: input\n    id: x\n    attributes: { label: X }\n";
    expect(faultsOfForm(form(input))).toEqual([]);
    expect(faultsOfForm("name: [")).toHaveLength(1);
    expect(faultsOfForm(form(input + input))).toEqual(["body: an id stands once"]);
    expect(faultsOfForm(form(input.replace("input", "inputs")))).toHaveLength(1);
    expect(faultsOfForm(form(input.replace("label: X", "name: X"))).length).toBeGreaterThan(0);
  });
});
