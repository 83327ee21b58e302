import { afterEach, expect, test, vi } from "vitest";
import { plainReading, readRecord } from "../../../src/domain/headline/read-record";
import { beginIndex, takeIndex } from "../../../src/published/read-index";
import { organisation, rates, site } from "../../dataset/fixture";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers with these texts, one after the other, and returns what was asked. */
function answers(...texts: readonly string[]) {
  const left = [...texts];
  const asked = vi.fn<(url: string) => Promise<Response>>(() => Promise.resolve(new Response(left.shift())));
  vi.stubGlobal("fetch", asked);
  return asked;
}

const { signal } = new AbortController();
const index = JSON.stringify({
  release: { version: "2026.11.1", date: "2026-11-21", note: "First." },
  sites: [site()],
  organisations: [organisation()],
  sources: [{ id: "a-source", publisher: "Acme", class: "primary" }],
  rates: rates({ "2026-02": { kind: "ecb_month_mean", rates: { SEK: 11 } } }),
});

test("the index that was begun is the one that is taken first, read as most visits do", async () => {
  const asked = answers(index);
  beginIndex();
  const { value, read } = await takeIndex(signal);
  expect(asked).toHaveBeenCalledOnce();
  expect(read).toEqual(readRecord(value, plainReading(value)));
  expect(read.readSites).toHaveLength(1);
});

test("an index that fails before anybody takes it is an error for who does, and the next try loads it anew", async () => {
  const asked = answers("{", index);
  beginIndex();
  await expect(takeIndex(signal)).rejects.toThrow("data/index.json");
  expect((await takeIndex(signal)).value.sites.length).toBe(1);
  expect(asked).toHaveBeenCalledTimes(2);
});
