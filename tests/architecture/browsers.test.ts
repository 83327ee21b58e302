import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inWords, oldest, type Versions } from "../../tools/site/browsers";
import { newerBuiltIns, newerCalls } from "./features";

const scripts = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join("src", file), "utf8"));

/** Methods of our own that share their name with something newer; what is JavaScript's own, the compiler's `lib` holds. */
const ours = [".groupBy(", ".share(", ".silent(", ".states(", ".variant("];

/** What the page's scripts call of what one of `versions` lacks. */
function called(versions?: Versions): readonly string[] {
  const found = newerCalls(versions).filter((call) => scripts.some((text) => text.includes(call)));
  return [...new Set(found)].filter((call) => !ours.includes(call)).toSorted();
}

/** A page's words in one line. */
const flat = (file: string): string => readFileSync(file, "utf8").replaceAll(/\s+/g, " ");

describe("the oldest browsers that the page is made for", () => {
  test("are told to readers of the README and to whoever has an older one", () => {
    expect(flat("README.md")).toContain(inWords);
    expect(flat("src/index.html")).toContain(inWords);
  });

  test("lack what MDN's data says they do", () => {
    const lacking = newerBuiltIns().map((path) => path.join("."));
    expect(lacking).toEqual(
      expect.arrayContaining(["URL.canParse_static", "Element.checkVisibility", "Iterator.map", "Set.union"]),
    );
    expect(lacking).toEqual(
      expect.not.arrayContaining(["Array.toSorted", "Array.findLast", "Window.devicePixelRatio"]),
    );
    expect(newerCalls()).toEqual(expect.arrayContaining(["URL.canParse(", ".checkVisibility("]));
  });

  test("have every method that a script of the page calls", () => {
    expect(called()).toEqual([]);
  });

  test("have what browsers of 2021 lack, and each such method is named by the page itself where it is missing", () => {
    const browsers: readonly (keyof Versions)[] = ["chrome", "chrome_android", "edge", "firefox", "firefox_android"];
    const of2021 = { ...oldest, ...Object.fromEntries(browsers.map((name) => [name, 95])), safari: 15, safari_ios: 15 };
    const needs = flat("src/index.html");
    const calls = called(of2021).filter((call) => call.startsWith("."));
    expect(calls).toContain(".toSorted(");
    expect(calls.filter((call) => call !== ".print(" && !needs.includes(`"${call.slice(1, -1)}"`))).toEqual([]);
  });
});
