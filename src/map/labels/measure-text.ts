const widths = new Map<string, number>();
let canvas: CanvasRenderingContext2D | null | undefined;
/** The font of the canvas, as it was set: it gives it back in other words, and reads it anew each time it is set. */
let fontSet = "";

/**
 * Returns the width in px of a text in a CSS font (`"650 12px Source Sans 3"`), plus `letterSpacing` px for each
 * letter.
 */
export function measureText(text: string, font: string, letterSpacing = 0): number {
  const key = `${font}|${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    canvas ??= document.createElement("canvas").getContext("2d");
    if (!canvas) return text.length * 7;
    if (fontSet !== font) canvas.font = font;
    fontSet = font;
    width = canvas.measureText(text).width;
    widths.set(key, width);
  }
  return width + text.length * letterSpacing;
}

/** Clears all measured widths, which may come from a fallback font if the web font loaded later. */
export function forgetWidths(): void {
  widths.clear();
  fontSet = "";
}
