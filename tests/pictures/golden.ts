/** The golden file of a picture, from this folder: an SVG that opens by itself, else HTML. */
export function goldenFile(picture: string, markup: string): string {
  return `../golden/${picture}.${markup.startsWith("<svg") ? "svg" : "html"}`;
}

/** The golden files that no picture is compared with. */
export function unused(golden: readonly string[], pictures: readonly { readonly file: string }[]): readonly string[] {
  const used = new Set(pictures.map(({ file }) => file));
  return golden.filter((file) => !used.has(file));
}
