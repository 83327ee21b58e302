import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { releaseFiguresOf } from "../../src/domain/changes/release-figures";
import { currentMethod, methodOf } from "../../src/domain/headline/methods";
import { plainReading, readRecord } from "../../src/domain/headline/read-record";
import { parseIndex } from "../../src/published/parse";
import { readFrozen } from "../../tools/data/release/frozen";
import { readCurated } from "../../tools/site/curated";
import { publish } from "../../tools/site/publish";

const frozen = readFrozen("data");
const releases = [...frozen];

/** The SHA-256 of what each release published. The text at a cited address must not change. */
const hashes: Readonly<Record<string, string>> = {
  "2026.11.1": "f7e2f8f09a928bff5aaa6452e3b01c1470a4f04903892fd6c4776ac0c45dbbfd",
  "2026.11.2": "d6383325f0264e4c8170be10cec4f54205c9fd1795f523c0a73afdefc7eb3abb",
};

test("every release in the list is kept whole, and no other", () => {
  const listed: readonly { version: string }[] = JSON.parse(readFileSync("data/releases.json", "utf8"));
  expect([...frozen.keys()].toSorted()).toEqual(listed.map(({ version }) => version).toSorted());
});

test.each(releases)("release %s is byte for byte what it was", (version, { dataset }) => {
  expect(createHash("sha256").update(dataset).digest("hex")).toBe(hashes[version]);
});

test.each(releases)("release %s is published as it was made", (version, { dataset, figures }) => {
  const files = publish(readCurated(), "the base map", frozen);
  expect(files.get(`releases/${version}/dataset.json`)).toBe(dataset);
  expect(files.get(`releases/${version}/figures.json`)).toBe(figures);
});

test.each(releases)("release %s is read without a fault", (version, { dataset }) => {
  const { value, faults } = parseIndex(JSON.parse(dataset), version);
  expect(faults).toEqual([]);
  expect(value.release.version).toBe(version);
});

test.each(releases)("release %s keeps the figures that its own rules gave", (version, { dataset, figures }) => {
  const kept = JSON.parse(figures);
  expect(kept).toMatchObject({
    release: version,
    method: methodOf(parseIndex(JSON.parse(dataset), version).value.release).version,
  });
  const { value } = parseIndex(JSON.parse(dataset), version);
  const now = releaseFiguresOf(readRecord(value, plainReading(value)));
  expect(Object.keys(kept.headlines)).toEqual(value.sites.map(({ id }) => id));
  // Under the same method the program must give the same figures; changed rules need a new version.
  if (kept.method === currentMethod.version) expect(now).toEqual(kept);
});
