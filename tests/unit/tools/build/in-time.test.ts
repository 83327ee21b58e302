import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { inTime } from "../../../../tools/site/offline/in-time";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const after = (ms: number, answer: string) => new Promise<string>((resolve) => setTimeout(() => resolve(answer), ms));
const hangs = () => new Promise<string>(() => {});
const fails = () => Promise.reject(new Error("No network"));
const copy = () => Promise.resolve("kept");
const nothing = () => Promise.resolve(undefined);

test("what is kept stands in for a network that fails, and after 5 s for one that hangs", async () => {
  await expect(inTime(fails(), copy)).resolves.toBe("kept");
  const hanging = inTime(hangs(), copy);
  const isOver = vi.fn();
  void hanging.then(isOver);
  await vi.advanceTimersByTimeAsync(4900);
  expect(isOver).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(isOver).toHaveBeenCalledWith("kept");
  expect(vi.getTimerCount()).toBe(0);
});

test("a network that answers in time is taken, and one that is slow where nothing is kept", async () => {
  const quick = inTime(after(1000, "new"), copy);
  const slow = inTime(after(20_000, "new"), nothing);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await quick).toBe("new");
  expect(await slow).toBe("new");
  await expect(inTime(fails(), nothing)).rejects.toThrow("No network");
});
