import { expect, test } from "vitest";
import { printed } from "./markup";

test("an element stands on a line of its own, what it holds indented, a text alone beside its tags", () => {
  const markup = '<ul><li>One</li><li><b>Two</b> of 3<br></li></ul><path d="M0 0"></path>';
  expect(printed(markup, 1).split("\n")).toEqual([
    "<ul>",
    "  <li>One</li>",
    "  <li>",
    "    <b>Two</b>",
    "     of 3",
    "    <br>",
    "  </li>",
    "</ul>",
    '<path d="M0 0" />',
    "",
  ]);
});

test("a long tag has a line for each attribute", () => {
  const long = "x".repeat(120);
  expect(printed(`<g id="a" data-x="${long}"></g>`, 1)).toBe(`<g\n  id="a"\n  data-x="${long}"\n></g>\n`);
});

test("places and sizes are rounded, what is said is not", () => {
  expect(printed('<path d="M-.04 1.25L7e-15 3.05001e1" />', 1)).toContain('d="M0 1.3L7e-15 30.5"');
  expect(printed('<path x="5.68e-14" y="0.5" width="12.345" />', 1)).toContain('x="0" y="0.5" width="12.3"');
  expect(printed('<path width="12.345" style="left: 33.3333%" />', 2)).toContain('width="12.35" style="left: 33.33%"');
  expect(printed('<a href="/?x=1.25" aria-label="1.25 of 2.75"></a>', 1)).toContain('href="/?x=1.25" aria-label="1.25');
});

test("made-up ids are numbered as they occur, and classes lose the hash of their style sheet", () => {
  expect(printed('<g id="_r_3f_-acme"></g><g id="«r2»"></g><use href="#_r_3f_-acme"></use>', 1)).toBe(
    '<g id="id-1-acme"></g>\n<g id="id-2"></g>\n<use href="#id-1-acme" />\n',
  );
  expect(printed('<i class="_row_1a2b3_14 print-only _cell_276867"></i>', 1)).toBe(
    '<i class="row print-only cell"></i>\n',
  );
});
