import { Fragment, isValidElement } from "react";
import { inMarkup } from "../../words/format/markup";
import type { Palette } from "./palette";

type Attributes = Readonly<Record<string, unknown>>;

/** What an element inherits while it is printed. */
type Inherited = { readonly palette: Palette; readonly colour: string };

/**
 * Returns SVG elements of React as text for other programs: components are called, colours are those of the palette, and
 * what a style sheet would say is an attribute, since drawing programs read no CSS variables. Components with hooks are
 * not for it.
 */
export function svgText(node: unknown, palette: Palette): string {
  return printed(node, { palette, colour: palette("--ink") }, true);
}

function printed(node: unknown, inherited: Inherited, isRoot = false): string {
  if (typeof node === "string" || typeof node === "number" || typeof node === "bigint") return escaped(String(node));
  if (Array.isArray(node)) return node.map((child) => printed(child, inherited)).join("");
  if (!isValidElement<Attributes>(node)) return "";
  const { type, props } = node;
  if (type === Fragment) return printed(props.children, inherited);
  if (typeof type === "function") {
    const render: unknown = Reflect.apply(type, undefined, [props]);
    return printed(render, inherited, isRoot);
  }
  if (typeof type !== "string") return "";
  const isNested = type === "svg" && !isRoot;
  const { children, style, ...own } = props;
  const shown: Attributes = { ...(isNested ? placed(own) : own), ...(isAttributes(style) ? style : {}) };
  const colour = typeof shown.color === "string" ? resolved(shown.color, inherited).value : inherited.colour;
  const inside = { ...inherited, colour };
  const name = isNested ? "g" : type;
  const attributes = Object.entries(shown)
    .flatMap(([key, value]) => attribute(key, value, inside))
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join("");
  const content = printed(children, inside);
  // Not every program can draw the edge of a letter under the letter: it is a text of its own below.
  if (shown.paintOrder === "stroke") {
    const { stroke, strokeWidth, strokeLinejoin, paintOrder: _, ...plain } = shown;
    const edge = { ...plain, fill: stroke, stroke, strokeWidth, strokeLinejoin, "aria-hidden": "true" };
    return [
      printed({ ...node, props: { ...edge, children } }, inside),
      printed({ ...node, props: { ...plain, children } }, inside),
    ].join("");
  }
  return content === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function isAttributes(value: unknown): value is Attributes {
  return typeof value === "object" && value !== null;
}

/** Returns an SVG inside another as a moved and scaled group, which every program draws alike. */
function placed({ x, y, width, viewBox, ...rest }: Attributes): Attributes {
  const [at, down] = [Number(x ?? 0), Number(y ?? 0)];
  const [left = 0, top = 0, across = 0] = typeof viewBox === "string" ? viewBox.split(" ").map(Number) : [];
  const scale = across > 0 ? Number(width) / across : 1;
  const { height: _, overflow: __, ...kept } = rest;
  return {
    transform: `translate(${round(at - left * scale)} ${round(down - top * scale)}) scale(${round(scale)})`,
    ...kept,
  };
}

/** The attributes whose names React writes otherwise. */
const named = new Set([
  "clipPath",
  "fillOpacity",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "letterSpacing",
  "strokeDasharray",
  "strokeLinecap",
  "strokeLinejoin",
  "strokeOpacity",
  "strokeWidth",
  "textAnchor",
] as const satisfies readonly string[]);

/** What only a browser knows, or what is said otherwise here. */
const left = new Set(["className", "color", "key", "focusable", "forcedColorAdjust"]);

function attribute(key: string, value: unknown, inherited: Inherited): readonly (readonly [string, string])[] {
  if (left.has(key) || value === undefined || value === null || value === false || /^(?:aria|data)-/.test(key))
    return [];
  if (key === "xmlSpace") return [["xml:space", "preserve"]];
  // Drawing programs do not know the middle of a line of text, but they know how far down the letters go.
  if (key === "dominantBaseline") return [["dy", ".35em"]];
  const name = isNamed(key) ? key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) : key;
  if (typeof value === "number") return [[name, String(round(value))]];
  if (typeof value !== "string") return [];
  if (key !== "fill" && key !== "stroke") return [[name, roundedIn(name, value)]];
  const { value: colour, opacity } = resolved(value, inherited);
  return [[name, colour], ...(opacity === null ? [] : [[`${name}-opacity`, String(opacity)] as const])];
}

function isNamed(key: string): boolean {
  return [...named].some((one) => one === key);
}

/** Returns a colour as other programs know it, and its opacity where it is not whole. */
function resolved(
  value: string,
  { palette, colour }: Inherited,
): { readonly value: string; readonly opacity: number | null } {
  if (value === "currentColor") return { value: colour, opacity: null };
  const plain = value.replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => palette(token));
  const mixed = /^color-mix\(in srgb, (#\w{6}) (\d+)%, transparent\)$/.exec(plain);
  return mixed ? { value: mixed[1] ?? "", opacity: Number(mixed[2]) / 100 } : { value: plain, opacity: null };
}

/** Two decimals of a px are finer than any print. */
function round(value: number): number {
  return Number(value.toFixed(2));
}

function roundedIn(name: string, value: string): string {
  return name === "d" ? value.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number)))) : value;
}

/** Returns a text as XML has it, without the control characters that XML cannot have. */
function escaped(text: string): string {
  return inMarkup(text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ""));
}
