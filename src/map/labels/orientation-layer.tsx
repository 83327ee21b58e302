import { type ComponentType, useMemo } from "react";
import type { ArrangedMark } from "../marks/arrange";
import { rectsOverlap, type Rect } from "../plane/geometry";
import type { Layout } from "../plane/layout";
import type { Viewport } from "../plane/use-viewport";
import { measureText } from "./measure-text";
import file from "./orientation.txt?url";
import { type OrientationPlace, parseOrientation, placeOrientation } from "./orientation-places";
import type { PlacedLabel } from "./place-labels";
import styles from "../marks/marks.module.css";

export type OrientationProps = {
  readonly layout: Layout;
  readonly view: Viewport;
  readonly arranged: readonly ArrangedMark[];
  readonly glyph: number;
  /** The labels of sites while none is hovered, after which names are placed, and those on the map now. */
  readonly settled: readonly PlacedLabel[];
  readonly labels: readonly PlacedLabel[];
  readonly countryNames: readonly PlacedLabel[];
  /** Boxes in px that no text may overlap. */
  readonly taken: readonly Rect[];
  readonly font: string;
};

/** Resolves to what draws the names once their file is there. Rejects where it cannot be had. */
export async function loadLayer(): Promise<ComponentType<OrientationProps>> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const places = parseOrientation(await response.text());
  return function Names(props) {
    return <OrientationNames {...props} places={places} />;
  };
}

type Props = OrientationProps & { readonly places: readonly OrientationPlace[] };

function OrientationNames({
  places,
  layout,
  view,
  arranged,
  glyph,
  settled,
  labels,
  countryNames,
  taken,
  font,
}: Props) {
  const names = useMemo(
    () =>
      placeOrientation({
        places,
        layout,
        view,
        arranged,
        labels: settled,
        taken: [...taken, ...countryNames.map(({ box }) => box)],
        glyph,
        lineHeight: 13,
        measure: (text) => measureText(text, `400 11px ${font}`),
      }),
    [places, layout, view, arranged, glyph, settled, countryNames, taken, font],
  );
  // A name that the label of a hovered site covers is left out until the hovering ends.
  const free = names.filter(({ text, box }) => !labels.some((one) => one.text === text || rectsOverlap(one.box, box)));
  return (
    <svg className={styles.notes} aria-hidden="true" data-orientation>
      {free.map(({ id, text, box, dot }) => (
        <g key={id}>
          {dot && <circle cx={dot.x} cy={dot.y} r={1.4} fill="var(--map-label)" />}
          <text
            className={styles.country}
            style={{ letterSpacing: 0, fontStyle: dot ? undefined : "italic" }}
            x={box.x}
            y={box.y + box.height / 2}
          >
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
