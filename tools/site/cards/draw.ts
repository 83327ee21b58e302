import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { ReactElement } from "react";
import { renderAsync } from "@resvg/resvg-js";
import satori from "satori";
import subsetFont from "subset-font";
import { writeWhole } from "../files/kept";
import { cardSize } from "./card-size";
import { drawnPicture } from "./light";

/** Where drawn cards are kept by their content, so that a record that has not changed has none to draw. */
const kept = ".cache/cards";

/** So many drawn cards are kept; then those of earlier records go. */
const mostKept = 3000;

type Font = { readonly name: string; readonly weight: 400 | 600; readonly data: Buffer };

const packages = createRequire(import.meta.url);

/** The files of the font: Latin, and what names beyond the Nordic languages have. */
const fontFiles = ["latin", "latin-ext"].map((set) =>
  packages.resolve(`@fontsource-variable/source-sans-3/files/source-sans-3-${set}-wght-normal.woff2`),
);

/** The weights of the design; what draws the cards knows hundreds alone, and calls 650 by 600. */
const weights = [
  { weight: 400, drawn: 400 },
  { weight: 600, drawn: 650 },
] as const;

/** Returns the fonts of the cards: both files of the project's font at each weight, as what draws them can read it. */
async function fonts(): Promise<readonly Font[]> {
  return Promise.all(
    weights.flatMap(({ weight, drawn }) =>
      fontFiles.map(async (file, index) => ({
        name: index === 0 ? "Source Sans 3" : "Source Sans 3 Extended",
        weight,
        data: await subsetFont(readFileSync(file), letters(index), {
          targetFormat: "sfnt",
          variationAxes: { wght: drawn },
        }),
      })),
    ),
  );
}

/** The characters that are taken out of a file of the font. */
function letters(index: number): string {
  const [from, to] = index === 0 ? [0x20, 0xff] : [0x100, 0x24f];
  const signs = index === 0 ? "–—‘’“”„…€−‑•→←" : "";
  return `${Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("")}${signs}`;
}

/** Returns what else decides how a card looks: the programs that draw it, the font, the colours and the outlines. */
function toolsKey(outlines: ReadonlyMap<string, string>): string {
  const versions = ["satori", "@resvg/resvg-js", "@fontsource-variable/source-sans-3"].map(
    (name): unknown => JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8")).version,
  );
  return [
    ...versions,
    ...weights.map(({ drawn }) => drawn),
    readFileSync("src/app/styles/tokens.css", "utf8"),
    ...outlines.values(),
  ].join(" ");
}

/**
 * Draws cards as PNG, in the order in which they come; those that were drawn before are taken from the cache. `outlines`
 * are those of the base map by their names.
 */
export async function drawCards(
  cards: readonly ReactElement[],
  outlines: ReadonlyMap<string, string>,
): Promise<readonly Uint8Array[]> {
  mkdirSync(kept, { recursive: true });
  const tools = toolsKey(outlines);
  let loaded: Promise<readonly Font[]> | null = null;
  const draw = async (card: ReactElement): Promise<Uint8Array> => {
    const text = JSON.stringify(card);
    const key = createHash("sha256").update(tools).update(text).digest("hex").slice(0, 32);
    const file = join(kept, `${key}.png`);
    if (existsSync(file)) return readFileSync(file);
    loaded ??= fonts();
    const tree: ReactElement = JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" ? drawnPicture(value, outlines) : value,
    );
    const svg = await satori(tree, { ...cardSize, fonts: [...(await loaded)] });
    const png = (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
    writeWhole(file, png);
    return png;
  };
  const before = new Set(readdirSync(kept));
  if (before.size > mostKept) for (const file of before) rmSync(join(kept, file), { force: true });
  const drawn: Uint8Array[] = [];
  // Two at a time: while one is made into pixels on another thread, the next is laid out.
  for (let at = 0; at < cards.length; at += 2) drawn.push(...(await Promise.all(cards.slice(at, at + 2).map(draw))));
  return drawn;
}
