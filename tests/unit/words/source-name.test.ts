import { expect, test } from "vitest";
import { sourceName, sourceNamed } from "../../../src/words/text/source-name";
import { sources } from "../support/builders";

test("a publisher is named, with a word on it where its page was not opened itself", () => {
  expect(sourceName({ publisher: "Nscale" })).toBe("Nscale");
  expect(sourceName({ publisher: "Nscale", via: "read in a register that cites it" })).toBe("Nscale (second-hand)");
});

test("an id that the record lacks stands for its own publisher", () => {
  expect(sourceNamed(sources, "press")).toBe("The press one");
  expect(sourceNamed(sources, "not-in-the-record")).toBe("not-in-the-record");
});
