import { textWidth } from "../../marks/text-width";

const widths = new Map<string, number>();

/** Returns the width of a text as `textWidth` does, measured once, plus `letterSpacing` px for each letter. */
export function measureText(text: string, font: string, letterSpacing = 0): number {
  const key = `${font}|${text}`;
  const width = widths.get(key) ?? textWidth(text, font);
  widths.set(key, width);
  return width + text.length * letterSpacing;
}

/** Clears all measured widths, which may come from a fallback font if the web font loaded later. */
export function forgetWidths(): void {
  widths.clear();
}
