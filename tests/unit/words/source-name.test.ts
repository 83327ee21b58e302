import { expect, test } from "vitest";
import { andNames } from "../../../src/words/format/text";
import { sourceName, sourceNamed } from "../../../src/words/text/source-name";
import { sources } from "../support/builders";

test("a publisher is named, with a word on it where its page was not opened itself", () => {
  expect(sourceName({ publisher: "Nscale" })).toBe("Nscale");
  expect(sourceName({ publisher: "Nscale", via: "read in a register that cites it" })).toBe("Nscale, second-hand");
});

test("in a list, a second-hand publisher is told from the next one, and no brackets are doubled", () => {
  const microsoft = sourceName({ publisher: "Microsoft (Source EMEA)", via: "read elsewhere" });
  expect(microsoft).toBe("Microsoft (Source EMEA), second-hand");
  expect(andNames([microsoft, "NRK", "DCD"])).toBe("Microsoft (Source EMEA), second-hand; NRK; DCD");
  expect(andNames(["NRK", "DCD"])).toBe("NRK and DCD");
});

test("an id that the record lacks stands for its own publisher", () => {
  expect(sourceNamed(sources, "press")).toBe("The press one");
  expect(sourceNamed(sources, "not-in-the-record")).toBe("not-in-the-record");
});
