import { expect, test } from "vitest";
import { capacityWords } from "../../../src/words/en/charts/capacity";
import { statusesOrUnknown } from "../../../src/domain/record/status";

test("what is in place is called not AI only where the status of the site is stated", () => {
  const told = statusesOrUnknown.filter((status) => capacityWords.notRunning(status) === "(not AI)");
  expect(told).toEqual(statusesOrUnknown.filter((status) => status !== "unknown"));
  expect(capacityWords.notRunning("unknown")).toBe("(status not stated)");
});
