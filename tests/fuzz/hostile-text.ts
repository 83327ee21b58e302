import * as fc from "fast-check";

/** Characters that turn, hide, split or end a text. */
export const oddCharacters = [
  "\u202e", // the text after it runs from right to left
  "\u2066",
  "\u2069",
  "\u200b", // without a width
  "\u200d",
  "\ufeff",
  "\u00ad",
  "\u0000",
  "\u2028",
  "\u0085",
  "\ud800", // half of a character
  "\udc00",
  "e\u0301".repeat(40), // more accents than letters
  "👩‍👩‍👧‍👦",
  "İ",
  "ß",
] as const;

/** Texts that a page, a table, a feed or a picture might run, or end at. */
export const attacks = [
  "<script>window.hacked=1</script>",
  '"><img src=x onerror=alert(1)>',
  "</title></script><!--",
  "]]>",
  "&lt;&#0;&amp;",
  "javascript:alert(1)",
  "data:text/html,<script>1</script>",
  "=1+1",
  "@SUM(A1)",
  "${7*7}{{7*7}}$&$1$`",
  "__proto__",
  "constructor",
  "../../../etc/passwd",
  "%00%0d%0aSet-Cookie:x=1",
] as const;

/** Any text that no honest record or link has. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...attacks),
  fc.constantFrom(...oddCharacters),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom("a", "é", "\u202e", "<", "💡", " ", ",", "-").map((unit) => unit.repeat(10_000)),
  fc.constantFrom(...attacks, ...oddCharacters).map((text) => `Narvik ${text} Kvandal`),
);
