/** Returns the width of a text in px at a size in px, bold or not. */
export type TextMeasure = (text: string, size: number, bold?: boolean) => number;

/** A piece of a paragraph. */
export type TextRun = { readonly text: string; readonly bold?: boolean };

/** How a text looks; the colour is a token. */
type Look = { readonly size: number; readonly bold?: boolean; readonly colour?: string };

/** Returns how far below the top of its line a text stands, and how high a line is. */
const ascent = (size: number) => Math.round(size * 0.98);
export const lineOf = (size: number) => Math.round(size * 1.32);

/** The share of a line that is filled: a program without the font sets the same letters in a wider one. */
const certain = 0.915;

/** Returns a text in lines of at most `width` px. What has no space in it, such as an address, is cut where it must. */
export function wrapped(
  text: string,
  width: number,
  { size, bold = false }: Look,
  measure: TextMeasure,
): readonly string[] {
  return wrappedRuns([{ text, bold }], width, size, measure).map((line) => line.map((run) => run.text).join(""));
}

/** Returns the pieces of a paragraph in lines of at most `width` px. */
function wrappedRuns(
  runs: readonly TextRun[],
  width: number,
  size: number,
  measure: TextMeasure,
): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [[]];
  const room = width * certain;
  let used = 0;
  const add = (text: string, bold: boolean) => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (last && last.bold === bold) line?.splice(-1, 1, { text: last.text + text, bold });
    else line?.push({ text, bold });
    used += measure(text, size, bold);
  };
  const next = () => {
    lines.push([]);
    used = 0;
  };
  for (const { text, bold = false } of runs)
    for (const word of text.split(/(?<=[\s/])/)) {
      if (used > 0 && used + measure(word.trimEnd(), size, bold) > room) next();
      for (const piece of fitting(word, room, (one) => measure(one, size, bold))) {
        if (used > 0 && piece !== word && used + measure(piece, size, bold) > room) next();
        add(piece, bold);
      }
    }
  return lines.map((line) =>
    line.map((run, index) => (index === line.length - 1 ? { ...run, text: run.text.trimEnd() } : run)),
  );
}

/** Returns a word in pieces that fit into a line. */
function fitting(word: string, width: number, measure: (text: string) => number): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word];
  const pieces: string[] = [];
  let piece = "";
  for (const letter of word) {
    if (piece !== "" && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += letter;
  }
  return [...pieces, piece];
}

type LineProps = Look & {
  readonly x: number;
  /** The baseline, in px. */
  readonly y: number;
  readonly children: string;
  readonly anchor?: "start" | "middle" | "end";
};

/** Renders one line of text on its baseline. */
export function PictureLine({ x, y, size, bold = false, colour = "--ink", anchor = "start", children }: LineProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      {...(bold ? { fontWeight: 600 } : {})}
      {...(anchor === "start" ? {} : { textAnchor: anchor })}
      fill={`var(${colour})`}
    >
      {children}
    </text>
  );
}

/** Lines of text that are ready to be drawn, and the height in px that they take. */
export type Drawn = { readonly height: number; readonly node: React.ReactNode };

/** Returns a paragraph from `x` and the top `y`, at most `width` px wide. */
export function paragraph(
  runs: readonly TextRun[],
  {
    x,
    y,
    width,
    size,
    colour = "--ink",
    measure,
  }: Look & { x: number; y: number; width: number; measure: TextMeasure },
): Drawn {
  const lines = wrappedRuns(runs, width, size, measure).filter((line) => line.length > 0);
  const step = lineOf(size);
  return {
    height: lines.length * step,
    node: lines.map((line, index) => (
      <text
        key={index}
        xmlSpace="preserve"
        x={x}
        y={y + ascent(size) + index * step}
        fontSize={size}
        fill={`var(${colour})`}
      >
        {line.map(({ text, bold }, place) => (
          <tspan key={place} {...(bold ? { fontWeight: 600, style: { fill: "var(--ink)" } } : {})}>
            {text}
          </tspan>
        ))}
      </text>
    )),
  };
}
