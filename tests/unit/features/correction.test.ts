import { expect, test } from "vitest";
import { correctionHref } from "../../../src/parts/corrections/correction-href";
import { corrections } from "../../../tools/site/corrections";

const form = "https://github.com/owner/name/issues/new";
const title = "Correction: a.b.1 & more";
const body = "Ærø $& #1\nnext";

test("a correction opens as an issue with title and text, or as a mail, or nowhere", () => {
  const issue = new URL(correctionHref({ url: form, mail: "data@example.org" }, title, body)?.href ?? "");
  expect(issue.origin + issue.pathname).toBe(form);
  expect([issue.searchParams.get("title"), issue.searchParams.get("body")]).toEqual([title, body]);
  const other = correctionHref(
    { url: "https://x.example/-/issues/new?issue[title]={title}&d={body}", mail: "" },
    title,
    body,
  );
  expect(new URL(other?.href ?? "").searchParams.get("d")).toBe(body);
  expect(correctionHref({ url: "", mail: "data@example.org" }, title, body)).toEqual({
    by: "mail",
    href: `mailto:data@example.org?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`,
    isCut: false,
  });
  expect(correctionHref({ url: "", mail: "" }, title, body)).toBeNull();
});

test("a text that is too long for an address is cut between letters, and says so at its end", () => {
  const sent = correctionHref({ url: form, mail: "" }, title, "🐻".repeat(1e5));
  expect(sent?.isCut).toBe(true);
  const cut = new URL(sent?.href ?? "").searchParams.get("body") ?? "";
  expect(cut).toMatch(/^🐻+\n\[The end is missing: the text was too long\.\]$/u);
  expect(cut.length).toBeGreaterThan(3_990);
  expect(cut.length).toBeLessThanOrEqual(4_000);
  const whole = correctionHref({ url: form, mail: "" }, title, "é".repeat(4_000));
  expect(whole?.isCut).toBe(false);
  expect(new URL(whole?.href ?? "").searchParams.get("body")).toBe("é".repeat(4_000));
});

test.each([
  [{ CORRECTIONS_URL: "javascript:alert(1)" }],
  [{ CORRECTIONS_URL: "data:text/html,x" }],
  [{ CORRECTIONS_URL: 'https://x.example/"onclick' }],
  [{ CORRECTIONS_MAIL: "nobody" }],
  [{ CORRECTIONS_MAIL: "a@b.example?cc=c@d.example" }],
])("the build refuses %j", (env) => {
  expect(() => corrections(env)).toThrow(/CORRECTIONS_/);
});

test("the build takes an address of a form and a mail address, or neither", () => {
  expect(corrections({ CORRECTIONS_URL: ` ${form} ` })).toEqual({ CORRECTIONS_URL: form, CORRECTIONS_MAIL: "" });
  expect(corrections({})).toEqual({ CORRECTIONS_URL: "", CORRECTIONS_MAIL: "" });
});
