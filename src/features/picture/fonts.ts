import { pictureFont } from "../../parts/picture/compose";
import type { PictureAssets } from "./picture-parts";

/** Returns the style sheet with the files of the font that have the letters of a text, so that a picture needs no other file. */
export async function fontFaces(
  text: string,
  { faces, fonts }: Pick<PictureAssets, "faces" | "fonts">,
): Promise<string> {
  const letters = Array.from(text);
  const needed = rangesOf(faces).flatMap((covers, index) => {
    const url = fonts[index];
    return url !== undefined && letters.some(covers) ? [url] : [];
  });
  const rules = await Promise.all(
    needed.map(
      async (url) =>
        `@font-face{font-family:"${pictureFont}";font-weight:400 650;src:url(${await dataUrl(url)}) format("woff2")}`,
    ),
  );
  return rules.join("");
}

/** Returns for each file of the font that a style sheet declares whether it has a letter. */
export function rangesOf(faces: string): readonly ((letter: string) => boolean)[] {
  return [...faces.matchAll(/unicode-range:\s*([^;]+);/g)].map(([, ranges = ""]) => {
    const parts = [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = "", to = from]) => ({
      from: Number.parseInt(from, 16),
      to: Number.parseInt(to, 16),
    }));
    return (letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return parts.some(({ from, to }) => from <= code && code <= to);
    };
  });
}

async function dataUrl(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`The font ${url} answered ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  return `data:font/woff2;base64,${btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))}`;
}
