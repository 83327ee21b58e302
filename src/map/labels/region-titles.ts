import type { Country } from "../../domain/record/country";
import { onScreen, type ArrangedMark } from "../marks/arrange";
import { rectsOverlap, squareAround, type Point, type Rect } from "../plane/geometry";
import { titleHeight, type Layout } from "../plane/layout";
import { regions } from "../plane/projection";

/** The title of a frame, which stands at the end of its line where a circle would cross it at the start. */
export type RegionTitle = { readonly text: string; readonly frame: Rect; readonly atEnd: boolean };

/** Space in px between the title of a frame and the side of the frame. */
export const titleInset = 7;
const countryOfRegion = { iceland: "IS", greenland: "GL" } as const;

type Options = {
  readonly layout: Layout;
  readonly countries: Readonly<Record<Country, string>>;
  readonly toScreen: (plane: Point) => Point;
  readonly arranged: readonly ArrangedMark[];
  /** Returns the width in px of a title. */
  readonly measure: (text: string) => number;
};

/** Returns the titles of the frames of a layout. */
export function regionTitles({ layout, countries, toScreen, arranged, measure }: Options): readonly RegionTitle[] {
  return regions.flatMap((region) => {
    const frame = layout.placements[region]?.frame;
    if (!frame || region === "main") return [];
    const text = countries[countryOfRegion[region]];
    const shown = onScreen(frame, toScreen);
    const start = { x: shown.x, y: shown.y, width: measure(text) + titleInset, height: titleHeight };
    const atEnd = arranged.some(
      ({ mark, at, frame: own }) =>
        own !== null && mark.radius !== null && rectsOverlap(squareAround(at, mark.radius), start),
    );
    return [{ text, frame: shown, atEnd }];
  });
}
