import type { ReactNode } from "react";
import type { StatusOrUnknown } from "../../../src/domain/record/status";
import { PatternSprite } from "../../../src/marks/patterns";
import { cardGlyph } from "./frame";
import { light, picture } from "./light";

/** A row of a card: its name with the shape of a status, a picture, and the figure with its qualifier. */
export type CardRow = {
  readonly name: string;
  readonly status: StatusOrUnknown | null;
  readonly bar: ReactNode;
  readonly before: string;
  readonly figure: string;
};

/** The number of rows, the width in px of their pictures, and by how much the marks of the page are enlarged. */
export const mostRows = 5;
export const barWidth = 350;
export const larger = 2.6;
/** The width in px, in the marks' own size, in which bars end, so that the arrow of a qualifier has room. */
export const barRoom = barWidth / larger - 14;

/** Renders rows one below the other. */
export function cardRows(rows: readonly CardRow[]): ReactNode {
  const height = 16 * larger;
  return (
    <div style={{ display: "flex", flexDirection: "column", flexGrow: 1, justifyContent: "space-around" }}>
      {rows.map(({ name, status, bar, before, figure }) => (
        <div key={name + figure} style={{ display: "flex", alignItems: "center", height: 52, gap: 14 }}>
          {status !== null && cardGlyph(status, 32)}
          <div style={{ display: "block", lineClamp: 1, flexGrow: 1, flexBasis: 0, fontSize: 34 }}>{name}</div>
          <img
            src={picture(
              <svg
                xmlns="http://www.w3.org/2000/svg"
                width={barWidth}
                height={height}
                viewBox={`0 0 ${barWidth / larger} 16`}
              >
                <PatternSprite />
                {bar}
                <path d="M0.5 0V16" style={{ stroke: "var(--ink)" }} />
              </svg>,
            )}
            width={barWidth}
            height={height}
            alt=""
          />
          <div style={{ display: "flex", gap: 8, width: 250, justifyContent: "flex-end", alignItems: "baseline" }}>
            <div style={{ fontSize: 31, color: light("--ink-2") }}>{before}</div>
            <div style={{ fontSize: 35, fontWeight: 650 }}>{figure}</div>
          </div>
        </div>
      ))}
    </div>
  );
}
