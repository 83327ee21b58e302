import { expect, test } from "vitest";
import { fuzz } from "../../fuzz/fuzz";

test("a hundred hostile addresses, and as many damaged records as that gives, break nothing", async () => {
  const failures: string[] = [];
  for await (const { name, runs, failure } of fuzz(100, 20261130)) {
    expect(runs, name).toBeGreaterThan(0);
    if (failure !== null) failures.push(`${name}: ${failure}`);
  }
  expect(failures).toEqual([]);
});
