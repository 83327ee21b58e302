import { memo, type ReactNode } from "react";
import { regionTitles } from "./labels/region-titles";
import { NotesLayer } from "./labels/notes-layer";
import { arrange, isCrowd, pointerSizes } from "./marks/arrange";
import { Crowd } from "./marks/crowd";
import type { MapMark, MapWords } from "./marks/map-mark";
import { fittedRegions, fitTarget, legendWidth, type FitMark } from "./plane/fit-target";
import { type Layout, layoutFor, shownIn } from "./plane/layout";
import ground from "./ground/base-map.module.css";
import styles from "./view/site-map.module.css";

/** The size in px of the panel for which the picture is drawn: that of a wide screen. */
export const pictureSize = { width: 644, height: 512 };

/** The width in px of a letter of a title on average, where there is nothing to measure it by. */
const letter = 7;

function widthOf(text: string): number {
  return text.length * letter;
}

type PictureProps = {
  words: MapWords;
  /** The sites that the picture is fitted to; all of the map if there is none. */
  fit: readonly FitMark[];
  /** The land in the units of its plane. */
  land: ReactNode;
  /** The marks. */
  children: ReactNode;
};

/**
 * Renders the map as a picture, by the layout and in the places of the live one, whose place it holds until that is
 * there.
 */
export function MapPicture({ words, fit, land, children }: PictureProps) {
  const { view, scale } = framed(fit);
  return (
    // Called as Leaflet calls its own, whose place it holds.
    <section className={`${styles.map} leaflet-container`} aria-label={words.name}>
      <svg
        className={ground.picture}
        viewBox={`0 0 ${pictureSize.width} ${pictureSize.height}`}
        width="100%"
        height="100%"
      >
        <g transform={`scale(${scale}) translate(${-view.x} ${-view.y})`} aria-hidden="true">
          {land}
        </g>
        {children}
      </svg>
    </section>
  );
}

type MarksProps = Pick<PictureProps, "words" | "fit"> & { marks: readonly MapMark[] };

/** Renders the marks of such a picture, without labels, which have to be measured. */
export const PictureMarks = memo(function PictureMarks({ marks, words, fit }: MarksProps) {
  const { layout, toScreen } = framed(fit);
  const arranged = arrange(marks, layout, pointerSizes, toScreen);
  const { glyph } = pointerSizes;
  return (
    <>
      <NotesLayer
        {...{ arranged, glyph, selected: null, hovered: null, labels: [], countryNames: [] }}
        isPicture
        titles={regionTitles({ layout, countries: words.countries, toScreen, arranged, measure: widthOf })}
      />
      {!isCrowd(arranged) && <Crowd {...{ arranged, glyph }} named />}
    </>
  );
});

/** Returns the layout of a picture that is fitted to some sites. */
export function pictureLayout(fit: readonly FitMark[]): Layout {
  return layoutFor(pictureSize, fittedRegions(fit));
}

function framed(fit: readonly FitMark[]) {
  const layout = pictureLayout(fit);
  const view = fitTarget(layout, fit, legendWidth / pictureSize.width);
  return { layout, view, ...shownIn(view, pictureSize) };
}
