/** A part of a text. `hit` is true if it matches the search. */
export type Segment = { readonly text: string; readonly hit: boolean };

/**
 * Returns a text in parts; those inside any of the ranges (`to` is exclusive) are hits. Ranges may touch and overlap.
 */
export function segments(
  text: string,
  ranges: readonly { readonly from: number; readonly to: number }[],
): readonly Segment[] {
  const isHit = (index: number) => ranges.some(({ from, to }) => from <= index && index < to);
  const edges = new Set([0, text.length, ...ranges.flatMap(({ from, to }) => [from, to])]);
  const sorted = [...edges].filter((edge) => edge >= 0 && edge <= text.length).toSorted((a, b) => a - b);
  const pieces: Segment[] = [];
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const piece = { text: text.slice(start, sorted[index + 1]), hit: isHit(start) };
    const last = pieces.at(-1);
    if (last && last.hit === piece.hit) pieces[pieces.length - 1] = { text: last.text + piece.text, hit: last.hit };
    else pieces.push(piece);
  }
  return pieces;
}
