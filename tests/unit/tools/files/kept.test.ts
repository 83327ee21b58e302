import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { kept } from "../../../../tools/site/files/kept";

const folder = mkdtempSync(join(tmpdir(), "kept-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("what is made of the same texts is made once, and of other texts anew", async () => {
  let made = 0;
  const make = async () => new Uint8Array([(made += 1)]);
  const of = (...texts: string[]) => kept("book.xlsx", texts, make, folder);
  expect([...(await of("a", "b"))]).toEqual([1]);
  expect([...(await of("a", "b"))]).toEqual([1]);
  expect([...(await of("ab"))]).toEqual([2]);
  expect([...(await of("a", "b"))]).toEqual([1]);
  for (let index = 0; index < 12; index += 1) await of(String(index));
  expect(readdirSync(folder)).toHaveLength(8);
});
