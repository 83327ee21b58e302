/** Cuts the font that every page preloads out of Source Sans 3: `npm run font`. The same package gives the same bytes. */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import subsetFont from "subset-font";

/** The font as every page preloads it. */
export const nordicFont = "src/app/styles/source-sans-3-nordic.woff2";

/**
 * The characters of the preloaded font as ranges of code points: ASCII, the letters of the Nordic languages and of names
 * near them, and the signs of figures. Any other character loads the font's full Latin file.
 */
export const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa3, 0xa3],
  [0xa7, 0xa7],
  [0xa9, 0xa9],
  [0xab, 0xab],
  [0xb0, 0xb0],
  [0xb2, 0xb3],
  [0xb7, 0xb7],
  [0xbb, 0xbb],
  [0xbd, 0xbd],
  [0xc1, 0xc1],
  [0xc4, 0xc6],
  [0xc9, 0xc9],
  [0xcd, 0xcd],
  [0xd0, 0xd0],
  [0xd3, 0xd3],
  [0xd6, 0xd8],
  [0xda, 0xda],
  [0xdc, 0xdf],
  [0xe0, 0xe2],
  [0xe4, 0xeb],
  [0xed, 0xed],
  [0xf0, 0xf1],
  [0xf3, 0xf4],
  [0xf6, 0xf6],
  [0xf8, 0xf8],
  [0xfa, 0xfa],
  [0xfc, 0xfe],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201e],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** The weights of the design's tokens; the package has 200 to 900. */
const weights = { min: 400, max: 650 };

/** Returns the bytes of the font with the characters of `ranges`, at the weights of the design, as WOFF2. */
export async function cutFont(): Promise<Uint8Array> {
  const packages = createRequire(import.meta.url);
  const full = packages.resolve("@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2");
  const letters = ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
  return subsetFont(readFileSync(full), String.fromCodePoint(...letters), {
    targetFormat: "woff2",
    variationAxes: { wght: weights },
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const font = await cutFont();
  writeFileSync(nordicFont, font);
  console.log(`${nordicFont}: ${font.byteLength} bytes`);
}
