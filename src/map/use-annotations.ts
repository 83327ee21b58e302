import { useEffect, useMemo, useState } from "react";
import { type ArrangedMark, belowTitle, onScreen } from "./arrange";
import { placeCountryNames } from "./country-names";
import { around, encloses, type Rect, shrink } from "./geometry";
import { type PlacedLabel, placeLabels } from "./labels";
import type { Layout } from "./layout";
import type { MapWords } from "./map-mark";
import { forgetWidths, measureText } from "./measure-text";
import { regions } from "./projection";
import type { View } from "./use-view";

type Options = {
  readonly arranged: readonly ArrangedMark[];
  readonly layout: Layout;
  readonly view: View;
  readonly words: MapWords;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly glyph: number;
  /** Boxes of the screen that no text may touch. */
  readonly taken: readonly Rect[];
};

export type Annotations = {
  readonly labels: readonly PlacedLabel[];
  readonly countryNames: readonly PlacedLabel[];
  readonly titles: readonly { readonly text: string; readonly frame: Rect }[];
};

/** What a collar and a ring add to a glyph, px. */
const collarWidth = 5;
const ringWidth = 7;
const countryOfRegion = { iceland: "IS", greenland: "GL" } as const;

/** All texts on the map and where they stand; computed anew when the view, the marks or the font have changed. */
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
  return useMemo(() => {
    const { visible, toScreen } = view;
    const frames = regions.flatMap((region) => {
      const frame = layout.placements[region]?.frame;
      if (!frame || region === "main") return [];
      return [{ text: words.countries[countryOfRegion[region]], frame: onScreen(frame, toScreen) }];
    });
    const reachOf = ({ mark }: ArrangedMark) => {
      if (mark.id === selected || mark.id === hovered) return glyph / 2 + ringWidth;
      return glyph / 2 + (mark.location.precision === "municipality" ? collarWidth : 2);
    };
    const marks = arranged.map((one) => around(one.at, reachOf(one)));
    const open = shrink(visible, 3);
    const boxes = frames.map(({ frame }) => frame);
    const surroundings = { marks, taken: [...boxes, ...taken], lineHeight: 14 };
    const countryNames = placeCountryNames({
      layout,
      words: words.countries,
      measure: (text) => measureText(text, `400 11px ${font}`, 1.4),
      toScreen,
      bounds: open,
      surroundings,
    });
    const requests = arranged.flatMap((one) => {
      const { mark, at, frame } = one;
      const strong = mark.id === selected || mark.id === hovered;
      // A near miss is only there to be found again: it takes no room from the others.
      if (mark.faint && !strong) return [];
      const lead = mark.id === hovered ? 2e15 : mark.id === selected ? 1e15 : 0;
      const request = {
        id: mark.id,
        text: mark.place,
        at,
        reach: reachOf(one),
        width: measureText(mark.place, `${strong ? 650 : 400} 12px ${font}`),
        weight: lead + mark.weight,
        eager: strong,
        bounds: frame ? below(frame) : open,
        framed: frame !== null,
      };
      return [request];
    });
    const names = countryNames.map(({ box }) => box);
    const onMain = placeLabels(
      requests.filter(({ framed }) => !framed),
      { ...surroundings, taken: [...surroundings.taken, ...names] },
    );
    const inFrames = placeLabels(
      requests.filter(({ framed, bounds }) => framed && encloses(visible, bounds)),
      { ...surroundings, taken: [] },
    );
    return { labels: [...onMain, ...inFrames], countryNames, titles: frames };
  }, [arranged, layout, view, words, selected, hovered, glyph, taken, font]);
}

/** A frame without its title and its edge. */
function below(frame: Rect): Rect {
  return shrink(belowTitle(frame), 2);
}

/** The page's font family; a new object identity once the web font is there, so that widths are measured again. */
function useFont(): string {
  const [family, setFamily] = useState(() => read());
  useEffect(() => {
    let current = true;
    void document.fonts.ready.then(() => {
      forgetWidths();
      // A space more is the same font and another text: React then measures anew.
      if (current) setFamily(`${read()} `);
    });
    return () => {
      current = false;
    };
  }, []);
  return family;
}

function read(): string {
  return getComputedStyle(document.documentElement).getPropertyValue("--font-sans").trim() || "sans-serif";
}
