import { memo } from "react";
import { GlyphShape, statusColour } from "../../marks/glyph";
import { statusesOrUnknown, type StatusOrUnknown } from "../../domain/record/status";
import { leaderPath, type ArrangedMark } from "./arrange";
import { isApproximate, markAttribute } from "./map-mark";
import styles from "./marks.module.css";

type Props = {
  readonly arranged: readonly ArrangedMark[];
  /** The side of a glyph in px. */
  readonly glyph: number;
};

/**
 * Renders marks as one element each, with the glyph of its status as the marker of a path: very many, which the list
 * names, or those of a picture, which are `named`.
 */
export const Crowd = memo(function Crowd({ arranged, glyph, named = false }: Props & { readonly named?: boolean }) {
  return (
    <g data-note>
      <defs>
        {statusesOrUnknown.map((status) => (
          <marker
            key={status}
            id={markerOf(status)}
            markerUnits="userSpaceOnUse"
            markerWidth={glyph}
            markerHeight={glyph}
            viewBox="0 0 16 16"
            refX="8"
            refY="8"
            overflow="visible"
          >
            <g className={styles.halo}>
              <GlyphShape status={status} />
            </g>
            <GlyphShape status={status} />
          </marker>
        ))}
      </defs>
      {arranged.map(({ mark, at }) => (
        <path
          key={mark.id}
          {...{ [markAttribute]: mark.id }}
          d={`M${at.x.toFixed(1)} ${at.y.toFixed(1)}h0`}
          markerStart={`url(#${markerOf(mark.status)})`}
          data-faint={mark.faint || undefined}
          {...(named ? { role: "img", "aria-label": mark.name } : {})}
        />
      ))}
    </g>
  );
});

/** Renders the circles, lines to their places and rings of many marks, as one path for each kind. */
export const CrowdNotes = memo(function CrowdNotes({ arranged, glyph }: Props) {
  const circled = arranged.flatMap(({ mark, at }) => (mark.radius === null ? [] : [{ mark, at, radius: mark.radius }]));
  const rung = arranged.filter(({ mark }) => isApproximate(mark) && mark.radius === null);
  return (
    <g data-note>
      {statusesOrUnknown.flatMap((status) =>
        [true, false].map((isRough) => (
          <path
            key={`${status} ${isRough}`}
            className={styles.circle}
            color={statusColour(status)}
            data-approximate={isRough || undefined}
            d={circled
              .filter(({ mark }) => mark.status === status && isApproximate(mark) === isRough)
              .map(({ at, radius }) => circlePath(at.x, at.y, radius))
              .join("")}
          />
        )),
      )}
      <path
        className={styles.line}
        d={arranged
          .flatMap(({ at, place, moved }) => (moved ? [leaderPath(at, place, (px) => px.toFixed(1))] : []))
          .join("")}
      />
      <path className={styles.collar} d={rung.map(({ at }) => circlePath(at.x, at.y, glyph * 0.5 + 4)).join("")} />
    </g>
  );
});

/** Returns the outline of a circle as the data of a path. */
function circlePath(x: number, y: number, radius: number): string {
  const r = radius.toFixed(1);
  const width = (2 * radius).toFixed(1);
  return `M${(x - radius).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${width} 0a${r} ${r} 0 1 0-${width} 0`;
}

function markerOf(status: StatusOrUnknown): string {
  return `glyph-${status}`;
}
