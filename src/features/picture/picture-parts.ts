import type { SheetMaker } from "../../parts/picture/sheet";

/** Loads the function that makes a picture of a view. Rejects if it cannot be loaded. */
export type SheetLoader = () => Promise<SheetMaker>;

/** What every picture takes from the page. */
export type PictureAssets = {
  /** The style sheet of the design tokens. */
  readonly tokens: string;
  /** The style sheet that declares the files of the font. */
  readonly faces: string;
  /** The addresses of the files of the font, in the order in which they are declared. */
  readonly fonts: readonly string[];
};
