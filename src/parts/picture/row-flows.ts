import { pictureWords } from "#words/files/picture";

/** Something that takes a height in px. */
type Tall = { readonly height: number };

/** Rows under one heading, or none. */
export type Flowing<T extends Tall> = { readonly heading: string | null; readonly rows: readonly T[] };

/** A group is cut in two where both flows become shorter by at least this, in px. */
const worthACut = 60;

/**
 * Returns groups in two flows that are about equally high. A group that is cut has its heading in both, with a word in the
 * second that says so. `headingHeight` is the height of a heading in px.
 */
export function inTwo<T extends Tall>(
  groups: readonly Flowing<T>[],
  headingHeight: number,
): readonly (readonly Flowing<T>[])[] {
  const cuts = groups.flatMap((group, at) => group.rows.map((_, before) => flowsOf(groups, { at, before })));
  const heights = cuts.map((flows) => Math.max(...flows.map((flow) => heightOf(flow, headingHeight))));
  const costs = heights.map((height, index) => height + (isWhole(groups, cuts[index]) ? 0 : worthACut));
  return cuts[costs.indexOf(Math.min(...costs))] ?? [groups, []];
}

/** Returns the groups before a row of a group, and those from it on. */
function flowsOf<T extends Tall>(
  groups: readonly Flowing<T>[],
  { at, before }: { readonly at: number; readonly before: number },
): readonly (readonly Flowing<T>[])[] {
  const cut = groups[at];
  if (cut === undefined) return [groups, []];
  const { heading, rows } = cut;
  const again = before > 0 && heading !== null ? pictureWords.continued(heading) : heading;
  return [
    [...groups.slice(0, at), ...(before > 0 ? [{ heading, rows: rows.slice(0, before) }] : [])],
    [{ heading: again, rows: rows.slice(before) }, ...groups.slice(at + 1)],
  ];
}

function isWhole<T extends Tall>(
  groups: readonly Flowing<T>[],
  flows: readonly (readonly Flowing<T>[])[] | undefined,
): boolean {
  return groups.length === 1 || flows?.flat().length === groups.length;
}

function heightOf(flow: readonly Flowing<Tall>[], headingHeight: number): number {
  return flow.reduce(
    (sum, { heading, rows }) =>
      sum + (heading === null ? 0 : headingHeight) + rows.reduce((total, { height }) => total + height, 0),
    0,
  );
}
