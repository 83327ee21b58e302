let canvas: CanvasRenderingContext2D | null | undefined;

/** Returns the width in px of a text in a CSS font (`"650 12px Source Sans 3"`). */
export function textWidth(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * 7;
  canvas.font = font;
  return canvas.measureText(text).width;
}
