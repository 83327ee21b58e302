import { useEffect, useMemo, useState } from "react";
import type { ArrangedMark } from "../marks/arrange";
import { placeAnnotations } from "./place-annotations";
import type { Rect } from "../plane/geometry";
import { emphasise, type PlacedLabel } from "./place-labels";
import type { Layout } from "../plane/layout";
import type { MapWords } from "../marks/map-mark";
import { forgetWidths, measureText } from "./measure-text";
import type { RegionTitle } from "./region-titles";
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
  const rest = useMemo(
    () =>
      placeAnnotations({
        arranged,
        layout,
        view,
        countries: words.countries,
        glyph,
        taken,
        measure: (text, { weight, size, spacing }) => measureText(text, `${weight} ${size}px ${font}`, spacing),
      }),
    [arranged, layout, view, words, glyph, taken, font],
  );

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
