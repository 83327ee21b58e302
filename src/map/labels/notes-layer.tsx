import { statusColour } from "../../marks/glyph";
import { isCrowd, leaderPath, type ArrangedMark } from "../marks/arrange";
import { Crowd, CrowdNotes } from "../marks/crowd";
import { isApproximate } from "../marks/map-mark";
import type { PlacedLabel } from "./place-labels";
import { titleInset, type RegionTitle } from "./region-titles";
import styles from "../marks/marks.module.css";

type Props = {
  readonly arranged: readonly ArrangedMark[];
  readonly labels: readonly PlacedLabel[];
  readonly countryNames: readonly PlacedLabel[];
  readonly titles: readonly RegionTitle[];
  readonly glyph: number;
  readonly selected: string | null;
  readonly hovered: string | null;
  /** True for a picture of the map, in which nothing is lit by itself. */
  readonly isPicture?: boolean;
};

/**
 * Renders what is under the marks: circles, lines to their places, rings of uncertainty, labels and names, and of too
 * many marks these themselves. It is decorative; the buttons and the list have the names.
 */
export function NotesLayer({ arranged, labels, countryNames, titles, glyph, selected, hovered, isPicture }: Props) {
  const lit = (id: string) => id === hovered || id === selected || undefined;
  const crowd = isCrowd(arranged);
  const isTogether = crowd || isPicture;
  const single = isTogether ? [] : arranged;
  // The largest first, so that none hides another.
  const circled = single
    .flatMap(({ mark, at }) => (mark.radius === null ? [] : [{ mark, at, radius: mark.radius }]))
    .toSorted((a, b) => b.radius - a.radius);
  return (
    <svg className={styles.notes} aria-hidden="true" data-dimmed={hovered !== null || undefined}>
      {isTogether && <CrowdNotes {...{ arranged, glyph }} />}
      {circled.map(({ mark, at, radius }) => (
        <circle
          key={mark.id}
          className={styles.circle}
          color={statusColour(mark.status)}
          cx={at.x}
          cy={at.y}
          r={radius}
          data-circle={mark.id}
          data-note
          data-approximate={isApproximate(mark) || undefined}
          data-lit={lit(mark.id)}
          data-faint={mark.faint || undefined}
        />
      ))}
      {titles.map(({ text, frame, atEnd }) => (
        <text
          key={text}
          className={styles.title}
          x={atEnd ? frame.x + frame.width - titleInset : frame.x + titleInset}
          y={frame.y + 12}
          textAnchor={atEnd ? "end" : undefined}
        >
          {text}
        </text>
      ))}
      {countryNames.map(({ id, text, box }) => (
        <text key={id} className={styles.country} x={box.x} y={box.y + box.height / 2}>
          {text}
        </text>
      ))}
      {single.flatMap(({ mark, place, at, moved }) => {
        const shared = { "data-note": true, "data-lit": lit(mark.id), "data-faint": mark.faint || undefined };
        return [
          moved && <path key={`${mark.id} line`} className={styles.line} {...shared} d={leaderPath(at, place)} />,
          isApproximate(mark) && mark.radius === null && (
            <circle
              key={`${mark.id} collar`}
              className={styles.collar}
              {...shared}
              cx={at.x}
              cy={at.y}
              r={glyph * 0.5 + 4}
              data-collar={mark.id}
            />
          ),
        ];
      })}
      {labels.map(({ id, text, box }) => (
        <text
          key={id}
          className={styles.label}
          data-note
          data-lit={lit(id)}
          data-label={id}
          x={box.x}
          y={box.y + box.height / 2}
        >
          {text}
        </text>
      ))}
      {crowd && <Crowd {...{ arranged, glyph }} />}
    </svg>
  );
}
