import type { ReactNode } from "react";
import type { CapacityState } from "../../domain/series/capacity";
import type { StatusOrUnknown } from "../../domain/record/status";
import { CapacityBox } from "../../marks/capacity-box";
import { GlyphShape } from "../../marks/glyph";
import { legendSample, SwatchShape, type SampleName } from "../../marks/legend-samples";
import { PictureLine, lineOf, type Drawn, type TextMeasure } from "./picture-text";

/** An entry of a legend: a mark of so many px, 13 px high, and what it means. */
export type LegendEntry = { readonly width: number; readonly mark: ReactNode; readonly word: string };

/** Returns the entry of a status: its shape and, beside bars, its pattern. */
export function statusEntry(status: StatusOrUnknown, word: string, bars: boolean): LegendEntry {
  return {
    width: bars ? 42 : 13,
    word,
    mark: (
      <>
        <g transform="scale(0.8125)">
          <GlyphShape status={status} />
        </g>
        {bars && (
          <g transform="translate(18 0)">
            <SwatchShape status={status} />
          </g>
        )}
      </>
    ),
  };
}

/** Returns the entry of what the end or the edge of a mark means. */
export function sampleEntry(of: SampleName, word: string): LegendEntry {
  const { width, shape } = legendSample(of);
  return {
    width,
    word,
    mark: (
      <g color="var(--ink-2)" stroke="currentColor" fill="none">
        {shape}
      </g>
    ),
  };
}

export function partEntry(word: string): LegendEntry {
  return { width: 24, word, mark: <SwatchShape status="under_construction" part /> };
}

/** Returns the entry of a segment of capacity. */
export function stateEntry(of: CapacityState, word: string): LegendEntry {
  return { width: 24, word, mark: <CapacityBox of={of} x={0} y={0} width={24} height={13} /> };
}

const size = 14;
const gap = 22;

/** Returns the entries in as many lines as they need. */
export function pictureLegend(
  entries: readonly LegendEntry[],
  { x, y, width, measure }: { x: number; y: number; width: number; measure: TextMeasure },
): Drawn {
  let [at, line] = [0, 0];
  const step = lineOf(size) + 5;
  const placed = entries.map((entry) => {
    const takes = entry.width + 7 + measure(entry.word, size);
    if (at > 0 && at + takes > width) [at, line] = [0, line + 1];
    const place = { ...entry, left: x + at, top: y + line * step };
    at += takes + gap;
    return place;
  });
  return {
    height: entries.length === 0 ? 0 : (line + 1) * step,
    node: placed.map(({ width: wide, mark, word, left, top }) => (
      <g key={word}>
        <g transform={`translate(${left} ${top + 3})`}>{mark}</g>
        <PictureLine x={left + wide + 7} y={top + 14} size={size} colour="--ink-2">
          {word}
        </PictureLine>
      </g>
    )),
  };
}
