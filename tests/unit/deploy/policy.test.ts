import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { policyIn, policyOf, withPolicy } from "../../../tools/deploy/policy";
import { policies, securityHeaders } from "../../../tools/deploy/rules";

const page = `<head><meta charset="utf-8" /><script>let a = "é";</script>
<script type="application/ld+json">{"a":1}</script><script type="module" src="/b.js"></script></head>`;

/** The sources of each directive of a policy. */
function read(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );
}

describe("the policy of a page", () => {
  const policy = read(policyOf(page));

  test("allows scripts of its own files and, by their hash, those that stand in its template", () => {
    const hash = createHash("sha256").update('let a = "é";').digest("base64");
    expect(policy.get("script-src")).toEqual(["'self'", `'sha256-${hash}'`]);
  });

  test("allows nothing that is not named, no text as a script or style sheet, and no other origin", () => {
    expect(policy.get("default-src")).toEqual(["'none'"]);
    const known = /^(?:'(?:none|self|script|sha256-.{44})'|data:|blob:|default)$/;
    expect([...policy.values()].flat().filter((source) => !known.test(source))).toEqual([]);
    expect(policy.get("require-trusted-types-for")).toEqual(["'script'"]);
  });

  test("stands in it before any script, as its host sends it", () => {
    const written = withPolicy(page);
    expect(written.indexOf("Content-Security-Policy")).toBeLessThan(written.indexOf("<script"));
    expect(policyIn(written)).toBe(policyOf(page));
    expect(policyIn(page)).toBe("");
    expect(() => withPolicy("<p>")).toThrow("charset");
  });
});

test("other sites may frame embeds, and nothing else; that is said by headers alone, which a page cannot", () => {
  const own = "Content-Security-Policy";
  expect(securityHeaders("embed/map/index.html", "a b")[own]).toBe("a b; frame-ancestors *");
  expect(securityHeaders("index.html", "a b")[own]).toBe("a b; frame-ancestors 'self'");
  expect(policies("").own).toBe("frame-ancestors 'self'");
});
