import type { ArrangedMark } from "../marks/arrange";
import type { Rect } from "../plane/geometry";
import type { PlacedLabel } from "./place-labels";
import styles from "../marks/marks.module.css";

type Props = {
  readonly arranged: readonly ArrangedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly countryNames: readonly PlacedLabel[];
  readonly titles: readonly { readonly text: string; readonly frame: Rect }[];
  readonly glyph: number;
  readonly selected: string | null;
  readonly hovered: string | null;
};

/**
 * Renders what is under the marks: lines to their places, rings of uncertainty, labels and names. It is decorative; the
 * buttons have the names.
 */
export function NotesLayer({ arranged, labels, countryNames, titles, glyph, selected, hovered }: Props) {
  const lit = (id: string) => id === hovered || id === selected || undefined;
  return (
    <svg className={styles.notes} aria-hidden="true" data-dimmed={hovered !== null || undefined}>
      {titles.map(({ text, frame }) => (
        <text key={text} className={styles.title} x={frame.x + 7} y={frame.y + 12}>
          {text}
        </text>
      ))}
      {countryNames.map(({ id, text, box }) => (
        <text key={id} className={styles.country} x={box.x} y={box.y + box.height / 2}>
          {text}
        </text>
      ))}
      {arranged.map(({ mark, place, at, moved }) => (
        <g key={mark.id} className={styles.note} data-lit={lit(mark.id)} data-faint={mark.faint || undefined}>
          {moved && (
            <>
              <line className={styles.line} x1={place.x} y1={place.y} x2={at.x} y2={at.y} />
              <circle className={styles.foot} cx={place.x} cy={place.y} r={1.3} />
            </>
          )}
          {mark.location.precision === "municipality" && (
            <circle className={styles.collar} cx={at.x} cy={at.y} r={glyph * 0.5 + 4} data-collar={mark.id} />
          )}
        </g>
      ))}
      {labels.map(({ id, text, box }) => (
        <g key={id} className={styles.note} data-lit={lit(id)} data-label={id}>
          <text className={styles.label} data-strong={lit(id)} x={box.x} y={box.y + box.height / 2}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
}
