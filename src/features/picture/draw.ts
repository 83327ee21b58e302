import { textWidth } from "../../marks/text-width";
import { pictureSvg } from "../../parts/picture/compose";
import { lightPalette } from "../../parts/picture/palette";
import type { TextMeasure } from "../../parts/picture/picture-text";
import type { PictureQuestion, SheetMaker } from "../../parts/picture/sheet";
import { fontFaces } from "./fonts";
import type { PictureAssets } from "./picture-parts";

/** So many pixels has a PNG for one px of the picture. */
const density = 2;

/** Returns a picture as the text of an SVG file with its font inside. Rejects if the font cannot be loaded. */
export async function drawnSvg(
  make: SheetMaker,
  question: Omit<PictureQuestion, "measure">,
  link: string,
  assets: PictureAssets,
): Promise<string> {
  await document.fonts.ready;
  const asked = { ...question, measure };
  const around = { palette: lightPalette(assets.tokens), link };
  const sheet = make(asked);
  const plain = pictureSvg(sheet, asked, { ...around, fonts: "" });
  return pictureSvg(sheet, asked, { ...around, fonts: await fontFaces(plain, assets) });
}

/** Measures texts in the font of the page. */
const measure: TextMeasure = (text, size, bold = false) =>
  textWidth(text, `${bold ? 600 : 400} ${size}px "Source Sans 3 Variable", "Segoe UI", Arial, sans-serif`);

/** Returns an SVG file as PNG. Rejects if the browser cannot draw it, such as one that is longer than its canvas may be. */
export async function drawnPng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * density;
    canvas.height = image.naturalHeight * density;
    const context = canvas.getContext("2d");
    if (context === null) throw new Error("The browser has no canvas");
    // Some browsers draw a picture before its font is read, and have it at the second time.
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    await image.decode();
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, "image/png");
    });
    if (blob === null) throw new Error("The picture is larger than the browser can draw");
    return blob;
  } finally {
    URL.revokeObjectURL(url);
  }
}
