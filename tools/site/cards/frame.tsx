import type { CSSProperties, ReactElement, ReactNode } from "react";
import type { StatusOrUnknown } from "../../../src/domain/record/status";
import { GlyphShape } from "../../../src/marks/glyph";
import { cardSize } from "./card-size";
import { staticWords } from "../pages/static-words";
import { light, picture } from "./light";

/** The height in px above the line under which the card says whose it is, and the margin at its sides. */
export const foot = 540;
export const margin = 48;

const row: CSSProperties = { display: "flex", alignItems: "center" };
const column: CSSProperties = { display: "flex", flexDirection: "column" };

/** Renders a card: its content above a line, and below it whose it is, and of which sites and day. */
export function cardFrame(content: ReactNode, said: string): ReactElement {
  return (
    <div
      style={{
        ...column,
        ...cardSize,
        position: "relative",
        background: light("--surface-page"),
        color: light("--ink"),
        fontFamily: "Source Sans 3",
      }}
    >
      {content}
      <div
        style={{
          ...row,
          position: "absolute",
          left: margin,
          right: margin,
          top: foot,
          height: cardSize.height - foot,
          justifyContent: "space-between",
          borderTop: `3px solid ${light("--ink")}`,
          paddingBottom: 14,
        }}
      >
        <div style={{ fontSize: 34, fontWeight: 650 }}>{staticWords.product}</div>
        <div style={{ fontSize: 31, color: light("--ink-2") }}>{said}</div>
      </div>
    </div>
  );
}

/** The sizes in px of a name, and the numbers of letters up to which they fit in two lines of 740 px. */
const nameSizes = [
  { upTo: 34, size: 74 },
  { upTo: 44, size: 60 },
  { upTo: Infinity, size: 50 },
] as const;

/** Renders the name of a card, on at most two lines. */
export function cardName(name: string, width: number, largest = 74): ReactElement {
  const room = width / 740;
  const { size: fitting } = nameSizes.find(({ upTo }) => name.length <= upTo * room) ?? nameSizes[2];
  const size = Math.min(fitting, largest);
  return (
    <div style={{ display: "block", lineClamp: 2, width, fontSize: size, fontWeight: 650, lineHeight: 1.05 }}>
      {name}
    </div>
  );
}

/** Renders the shape of a status, `size` px wide. */
export function cardGlyph(status: StatusOrUnknown, size: number): ReactElement {
  const src = picture(
    <svg xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 16 16">
      <GlyphShape status={status} />
    </svg>,
  );
  return <img src={src} width={size} height={size} alt="" />;
}

/** A figure of a card with its qualifier, what it is of, and who says so or how many sites do. */
export type CardFigure = {
  readonly before: string;
  readonly figure: string;
  readonly of: string;
  readonly said: string;
};

/** The width in px of a letter of a bold figure of 1 px. */
const letter = 0.53;

/** Renders figures side by side, in columns as wide as they need and as large as there is room. */
export function cardFigures(figures: readonly CardFigure[], width: number): ReactElement {
  const gap = 24;
  const isQualified = figures.some(({ before }) => before !== "");
  const each = (width - gap * (figures.length - 1)) / Math.max(1, figures.length);
  const longest = Math.max(...figures.map(({ figure }) => figure.length), 1);
  const size = Math.min(66, Math.floor(each / (letter * longest)));
  const most = figures.length > 2 ? each : each + 60;
  return (
    <div style={{ display: "flex", gap, alignItems: "flex-end" }}>
      {figures.map(({ before, figure, of, said }) => (
        <div key={of} style={{ ...column, width: most, justifyContent: "flex-start" }}>
          {isQualified && <div style={{ fontSize: 31, height: 38, color: light("--ink-2") }}>{before}</div>}
          <div style={{ fontSize: size, fontWeight: 650, lineHeight: 1.1 }}>{figure}</div>
          <div style={{ display: "block", lineClamp: 2, height: 72, fontSize: 31, lineHeight: 1.15 }}>{of}</div>
          <div
            style={{
              display: "block",
              lineClamp: 2,
              wordBreak: "break-word",
              height: 70,
              fontSize: 30,
              lineHeight: 1.15,
              color: light("--ink-3"),
            }}
          >
            {said}
          </div>
        </div>
      ))}
    </div>
  );
}

/** Renders the left part of a card: what is above, and its figures at the foot. */
export function cardText(above: ReactNode, figures: readonly CardFigure[], width: number): ReactElement {
  return (
    <div
      style={{
        ...column,
        position: "absolute",
        left: margin,
        top: 24,
        width,
        height: foot - 34,
        justifyContent: "space-between",
      }}
    >
      <div style={column}>{above}</div>
      {cardFigures(figures, width)}
    </div>
  );
}
