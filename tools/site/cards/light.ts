import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactElement } from "react";
import { lightPalette } from "../../../src/parts/picture/palette";

/** Returns the value of a token in the light theme: a colour as `#rrggbb`, or a share. Throws if there is none. */
export const light = lightPalette(readFileSync("src/app/styles/tokens.css", "utf8"));

const mark = "picture:";

/** Renders an SVG element as the text of a picture, in which tokens and outlines are still named. */
export function picture(svg: ReactElement): string {
  return `${mark}${renderToStaticMarkup(svg)}`;
}

/** Returns the name by which a picture holds an outline of the base map. */
export function outlineName(region: string, part: string): string {
  return `outline:${region}.${part}`;
}

/**
 * Returns the address of a picture that `picture` rendered, with the colours of the light theme and with the outlines, by
 * their names, in place; any other text as it is.
 */
export function drawnPicture(text: string, outlines: ReadonlyMap<string, string>): string {
  if (!text.startsWith(mark)) return text;
  const svg = text
    .slice(mark.length)
    .replaceAll(/outline:[a-z]+\.[a-z]+/g, (name) => outlines.get(name) ?? "")
    .replaceAll(/var\((--[\w-]+)\)/g, (_, name: string) => light(name))
    .replaceAll(
      /color-mix\(in srgb, (#\w{6}) (\d+)%, transparent\)/g,
      (_, colour: string, share: string) =>
        `${colour}${Math.round((Number(share) / 100) * 255)
          .toString(16)
          .padStart(2, "0")}`,
    );
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}
