import { Fragment, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { jsx, jsxs } from "../../../src/jsx/jsx-runtime";

const made = (type: "p" | "ul" | "title" | "text" | typeof Fragment, ...children: readonly ReactNode[]): string =>
  renderToStaticMarkup(
    children.length === 1 ? jsx(type, { children: children[0] }) : jsxs(type, { children: [...children] }),
  );
const b = (key?: string): ReactNode => jsx("b", { children: "B" }, key);

test("a text that is all an element holds stays as it is", () => {
  expect(made("p", "alone")).toBe("<p>alone</p>");
  expect(made("p", 0)).toBe("<p>0</p>");
  expect(made("p", b())).toBe("<p><b>B</b></p>");
});

test("texts with nothing between them become one", () => {
  expect(made("p", 5, " of ", 88)).toBe("<p>5 of 88</p>");
  expect(made("p", null, "5", false, " sites", undefined)).toBe("<p>5 sites</p>");
  expect(made("title", "Narvik", " · ", "Nordic")).toBe("<title>Narvik · Nordic</title>");
});

test("a text beside elements gets an element of its own", () => {
  expect(made("p", "5 of ", b())).toBe("<p><span>5 of </span><b>B</b></p>");
  expect(made("p", b(), " ")).toBe("<p><b>B</b><span> </span></p>");
  expect(made("text", "2027 ", b())).toBe("<text><tspan>2027 </tspan><b>B</b></text>");
});

test("lists of texts among the children count as text", () => {
  expect(made("p", b(), ["; a", "; b"])).toBe("<p><b>B</b><span>; a; b</span></p>");
  expect(made("p", ["x", b("one"), "y"])).toBe("<p><span>x</span><b>B</b><span>y</span></p>");
});

test("nothing is no text", () => {
  expect(made("ul", [], b())).toBe("<ul><b>B</b></ul>");
  expect(made("p", "", b())).toBe("<p><b>B</b></p>");
  expect(made("p", "", null)).toBe("<p></p>");
});

test("a fragment cannot know what stands beside it, so its text never stays bare", () => {
  expect(made(Fragment, "alone")).toBe("<span>alone</span>");
  expect(made(Fragment, 5, " of 88")).toBe("<span>5</span><span> of 88</span>");
});

test("an element keeps its place, and so its state, when the text beside it comes and goes", () => {
  const shape = (text: ReactNode) => jsxs("p", { children: [text, b()] });
  const places = [shape("text"), shape(null)].map((element) => (element.props as { children: unknown[] }).children);
  expect(places.map((children) => children.length)).toEqual([2, 2]);
  expect(places.map((children) => (children[1] as { key: unknown }).key)).toEqual([null, null]);
});
