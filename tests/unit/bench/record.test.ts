import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { claimsPerSite, makeRecord } from "../../bench/record/make-record";
import { parseFiles } from "../../../tools/validate/parse";
import { rules } from "../../../tools/validate/rules";
import { runRules } from "../../../tools/validate/run";
import { isError } from "../../../tools/validate/fault";

const made = makeRecord(40, 1);
const rates = readFileSync("data/exchange-rates.json", "utf8");
const { set, faults } = parseFiles(new Map([...made, ["exchange-rates.json", rates]]));

test("a made-up record is valid", () => {
  expect([...faults, ...runRules(set, rules)].filter(isError)).toEqual([]);
});

test("it has the asked number of sites, each with its claims", () => {
  expect(set.sites.map(({ record }) => record.claims.length)).toEqual(Array.from({ length: 40 }, () => claimsPerSite));
});

test("its sites disagree about money and dates, and more than one country has some", () => {
  const amounts = set.sites.map(({ record }) =>
    record.claims.flatMap((claim) => (claim.field === "investment" ? [claim.amount] : [])),
  );
  expect(amounts.filter(([one, other]) => one !== other).length).toBeGreaterThan(10);
  expect(new Set(set.sites.map(({ record }) => record.country)).size).toBeGreaterThan(2);
});

test("the same seed gives the same bytes, and another seed others", () => {
  const hash = (files: ReadonlyMap<string, string>): string =>
    createHash("sha256")
      .update(JSON.stringify([...files]))
      .digest("hex");
  expect(hash(makeRecord(40, 1))).toBe(hash(made));
  expect(hash(made)).toMatchInlineSnapshot(`"f9963f9cbaff242dcc00e15d004507dc662e53a34ea2c6122614736153550bff"`);
  expect(hash(makeRecord(40, 2))).not.toBe(hash(made));
});
