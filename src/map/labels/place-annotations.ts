import type { Country } from "../../domain/record/country";
import { type ArrangedMark, belowTitle } from "../marks/arrange";
import { isApproximate } from "../marks/map-mark";
import { encloses, type Point, type Rect, shrink, squareAround } from "../plane/geometry";
import type { Layout } from "../plane/layout";
import { placeCountryNames } from "./country-names";
import { type LabelRequest, placeMapLabels } from "./place-labels";
import { regionTitles } from "./region-titles";

/** How a text of the map is set: size and space between its letters in px. */
type MapType = { readonly weight: 400 | 650; readonly size: number; readonly spacing: number };

type Options = {
  readonly arranged: readonly ArrangedMark[];
  readonly layout: Layout;
  readonly view: { readonly visible: Rect; readonly toScreen: (plane: Point) => Point };
  readonly countries: Readonly<Record<Country, string>>;
  /** The side of a glyph in px. */
  readonly glyph: number;
  /** Boxes in px that no text may overlap. */
  readonly taken: readonly Rect[];
  /** Returns the width of a text in px. */
  readonly measure: (text: string, type: MapType) => number;
};

/** Width in px that the rings of uncertainty and of selection add to a glyph. */
const collarWidth = 5;
const ringWidth = 7;

/** Returns all texts on a map and their places while no mark is selected or hovered, and what placing another one needs. */
export function placeAnnotations({ arranged, layout, view, countries, glyph, taken, measure }: Options) {
  const { visible, toScreen } = view;
  const titles = regionTitles({
    layout,
    countries,
    toScreen,
    arranged,
    measure: (text) => measure(text, { weight: 650, size: 12, spacing: 0 }),
  });
  const marks = arranged.map((one) => squareAround(one.at, reachOf(one, glyph)));
  const open = shrink(visible, 3);
  const surroundings = { marks, taken: [...titles.map(({ frame }) => frame), ...taken], lineHeight: 14 };
  const countryNames = placeCountryNames({
    layout,
    words: countries,
    measure: (text) => measure(text, { weight: 400, size: 11, spacing: 1.4 }),
    toScreen,
    bounds: open,
    surroundings,
  });
  const onMain = { ...surroundings, taken: [...surroundings.taken, ...countryNames.map(({ box }) => box)] };
  const inFrames = { ...surroundings, taken: [] };
  const request = (one: ArrangedMark, bold: boolean): LabelRequest & { readonly framed: boolean } => ({
    id: one.mark.id,
    text: one.mark.place,
    at: one.at,
    reach: Math.max(bold ? glyph / 2 + ringWidth : reachOf(one, glyph), one.mark.radius ?? 0),
    width: measure(one.mark.place, { weight: bold ? 650 : 400, size: 12, spacing: 0 }),
    weight: one.mark.weight,
    eager: bold,
    bounds: one.frame ? contentOf(one.frame) : open,
    framed: one.frame !== null,
  });
  // A near miss gets a label only when it is selected or hovered, so that it takes no space from the others.
  const requests = arranged.filter(({ mark }) => !mark.faint).map((one) => request(one, false));
  const labels = [
    ...placeMapLabels(
      requests.filter(({ framed }) => !framed),
      onMain,
    ),
    ...placeMapLabels(
      requests.filter(({ framed, bounds }) => framed && encloses(visible, bounds)),
      inFrames,
    ),
  ];
  return { titles, countryNames, labels, request, onMain, inFrames };
}

/** Returns half the side in px of the box of an unselected mark, including its ring of uncertainty. */
function reachOf({ mark }: ArrangedMark, glyph: number): number {
  return glyph / 2 + (isApproximate(mark) && mark.radius === null ? collarWidth : 2);
}

/** Returns a frame without its title and its border. */
function contentOf(frame: Rect): Rect {
  return shrink(belowTitle(frame), 1);
}
