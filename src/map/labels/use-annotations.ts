import { useEffect, useMemo, useState } from "react";
import { type ArrangedMark, belowTitle } from "../marks/arrange";
import { placeCountryNames } from "./country-names";
import { squareAround, encloses, type Rect, shrink } from "../plane/geometry";
import { emphasise, type LabelRequest, type PlacedLabel, placeMapLabels } from "./place-labels";
import type { Layout } from "../plane/layout";
import { isApproximate, type MapWords } from "../marks/map-mark";
import { forgetWidths, measureText } from "./measure-text";
import { regionTitles, type RegionTitle } from "./region-titles";
import type { Viewport } from "../plane/use-viewport";

type Options = {
  readonly arranged: readonly ArrangedMark[];
  readonly layout: Layout;
  readonly view: Viewport;
  readonly words: MapWords;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly glyph: number;
  /** Boxes in px that no text may overlap. */
  readonly taken: readonly Rect[];
};

export type Annotations = {
  readonly labels: readonly PlacedLabel[];
  /** The labels while no mark is selected or hovered. */
  readonly settled: readonly PlacedLabel[];
  readonly countryNames: readonly PlacedLabel[];
  readonly titles: readonly RegionTitle[];
  /** The font family of the texts. */
  readonly font: string;
};

/** Width in px that the rings of uncertainty and of selection add to a glyph. */
const collarWidth = 5;
const ringWidth = 7;

/**
 * A hook that returns all texts on the map and their places, computed again when the view, the marks or the font
 * change.
 */
export function useAnnotations({
  arranged,
  layout,
  view,
  words,
  selected,
  hovered,
  glyph,
  taken,
}: Options): Annotations {
  const font = useFont();
  // Without the hovered mark, so that hovering moves no other label.
  const rest = useMemo(() => {
    const { visible, toScreen } = view;
    const titles = regionTitles({
      layout,
      countries: words.countries,
      toScreen,
      arranged,
      measure: (text) => measureText(text, `650 12px ${font}`),
    });
    const marks = arranged.map((one) => squareAround(one.at, reachOf(one, glyph)));
    const open = shrink(visible, 3);
    const surroundings = { marks, taken: [...titles.map(({ frame }) => frame), ...taken], lineHeight: 14 };
    const countryNames = placeCountryNames({
      layout,
      words: words.countries,
      measure: (text) => measureText(text, `400 11px ${font}`, 1.4),
      toScreen,
      bounds: open,
      surroundings: surroundings,
    });
    const onMain = { ...surroundings, taken: [...surroundings.taken, ...countryNames.map(({ box }) => box)] };
    const inFrames = { ...surroundings, taken: [] };
    const request = (one: ArrangedMark, bold: boolean): LabelRequest & { readonly framed: boolean } => ({
      id: one.mark.id,
      text: one.mark.place,
      at: one.at,
      reach: Math.max(bold ? glyph / 2 + ringWidth : reachOf(one, glyph), one.mark.radius ?? 0),
      width: measureText(one.mark.place, `${bold ? 650 : 400} 12px ${font}`),
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
  }, [arranged, layout, view, words, glyph, taken, font]);

  return useMemo(() => {
    const { titles, countryNames, request, onMain, inFrames } = rest;
    let { labels } = rest;
    for (const id of new Set([selected, hovered])) {
      const one = arranged.find(({ mark }) => mark.id === id);
      if (one) labels = emphasise(labels, [request(one, true)], one.frame ? inFrames : onMain);
    }
    return { labels, settled: rest.labels, countryNames, titles, font };
  }, [rest, arranged, selected, hovered, font]);
}

/** Returns half the side in px of the box of an unselected mark, including its ring of uncertainty. */
function reachOf({ mark }: ArrangedMark, glyph: number): number {
  return glyph / 2 + (isApproximate(mark) && mark.radius === null ? collarWidth : 2);
}

/** Returns a frame without its title and its border. */
function contentOf(frame: Rect): Rect {
  return shrink(belowTitle(frame), 1);
}

/**
 * A hook that returns the font family of the page. The text changes when the web font has loaded, so that widths are
 * measured again.
 */
function useFont(): string {
  const [family, setFamily] = useState(readFont);
  const [wasLoaded] = useState(() => document.fonts.status === "loaded");
  useEffect(() => {
    // Then the first widths are those of the font.
    if (wasLoaded) return undefined;
    let current = true;
    void document.fonts.ready.then(() => {
      forgetWidths();
      // With a space it is the same font but another text, so React renders again.
      if (current) setFamily(`${readFont()} `);
    });
    return () => {
      current = false;
    };
  }, [wasLoaded]);
  return family;
}

let font: string | null = null;

/** Returns the font family of the page, read once, since reading it in a page that is being changed waits for its style. */
function readFont(): string {
  font ??= getComputedStyle(document.documentElement).getPropertyValue("--font-sans").trim() || "sans-serif";
  return font;
}

// Before the map is drawn, while the style of the page stands.
if (typeof document !== "undefined") readFont();
