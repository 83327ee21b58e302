import { encloses, rectsOverlap, type Point, type Rect } from "../plane/geometry";

export type LabelRequest = {
  readonly id: string;
  readonly text: string;
  /** The mark's centre. */
  readonly at: Point;
  /** Half the side of the box that the mark itself takes, its collar or ring included, px. */
  readonly reach: number;
  /** The text's measured width, px. */
  readonly width: number;
  /** Larger goes first. */
  readonly weight: number;
  /** Whether it may also stand askew: the name of the mark that the reader asks for is worth a less tidy place. */
  readonly eager?: boolean;
  /** The box that the label has to stay in: the map, or the mark's frame. */
  readonly bounds: Rect;
};

export type PlacedLabel = { readonly id: string; readonly text: string; readonly box: Rect };

export type Surroundings = {
  /** The boxes of all marks, px. */
  readonly marks: readonly Rect[];
  /** Boxes that are taken already. */
  readonly taken: readonly Rect[];
  readonly lineHeight: number;
};

/** Between a mark and the label beside it, px. */
const gap = 2;

/** Boxes for a label beside a mark, in order of preference: right, left, above, below, then the corners. */
function beside({ at, width, reach, eager }: LabelRequest, height: number): Rect[] {
  const y = at.y - height / 2;
  const straight = [
    { x: at.x + reach + gap, y, width, height },
    { x: at.x - reach - gap - width, y, width, height },
    { x: at.x - width / 2, y: at.y - reach - height, width, height },
    { x: at.x - width / 2, y: at.y + reach, width, height },
  ];
  if (!eager) return straight;
  const corners = [at.y - reach - height / 2, at.y + reach - height / 2, at.y - reach - height, at.y + reach].flatMap(
    (top) => [
      { x: at.x + reach / 2, y: top, width, height },
      { x: at.x - reach / 2 - width, y: top, width, height },
    ],
  );
  return [...straight, ...corners];
}

/**
 * Places each label, heaviest first, where its box touches no mark, no other label and nothing taken, and stays in its bounds;
 * a label without such a place is left out, and so is one whose text stands on the map already.
 */
export function placeMapLabels(requests: readonly LabelRequest[], surroundings: Surroundings): PlacedLabel[] {
  const { marks, taken, lineHeight } = surroundings;
  const blocked: Rect[] = [...taken, ...marks];
  const placed: PlacedLabel[] = [];
  for (const request of requests.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    if (placed.some(({ text }) => text === request.text)) continue;
    const free = beside(request, lineHeight).find(
      (box) => encloses(request.bounds, box) && !blocked.some((other) => rectsOverlap(other, box)),
    );
    if (!free) continue;
    blocked.push(free);
    placed.push({ id: request.id, text: request.text, box: free });
  }
  return placed;
}

/**
 * The labels with those of the marks that the reader asks for in a bolder, wider setting. Nobody else's label moves: one
 * that the bold text would touch is left out for as long as it stands there. A label that was placed before keeps its side,
 * unless it would leave the map.
 */
export function emphasise(
  placed: readonly PlacedLabel[],
  asked: readonly LabelRequest[],
  surroundings: Surroundings,
): PlacedLabel[] {
  const before = new Map(placed.map((label) => [label.id, label]));
  const strong: PlacedLabel[] = [];
  for (const request of asked) {
    const known = before.get(request.id);
    const box = known && widened(known.box, request);
    if (box && encloses(request.bounds, box)) strong.push({ id: request.id, text: request.text, box });
    else {
      const taken = [...surroundings.taken, ...strong.map((label) => label.box)];
      strong.push(...placeMapLabels([request], { ...surroundings, taken }));
    }
  }
  const ids = new Set(strong.map(({ id }) => id));
  const others = placed.filter(
    ({ id, text, box }) => !ids.has(id) && !strong.some((one) => one.text === text || rectsOverlap(one.box, box)),
  );
  return [...others, ...strong];
}

/** The box of a text set wider beside a mark that takes more room, on the side of the mark on which it stood. */
function widened(box: Rect, { at, reach, width }: LabelRequest): Rect {
  const { height } = box;
  if (box.x >= at.x) return { x: at.x + reach + gap, y: box.y, width, height };
  if (box.x + box.width <= at.x) return { x: at.x - reach - gap - width, y: box.y, width, height };
  return { x: at.x - width / 2, y: box.y < at.y ? at.y - reach - height : at.y + reach, width, height };
}

/** The first of the boxes that is in bounds and touches no mark and nothing taken, or null: for names of countries. */
export function firstFree(boxes: readonly Rect[], bounds: Rect, surroundings: Surroundings): Rect | null {
  const blocked = [...surroundings.taken, ...surroundings.marks];
  return boxes.find((box) => encloses(bounds, box) && !blocked.some((other) => rectsOverlap(other, box))) ?? null;
}
