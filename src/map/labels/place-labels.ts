import { encloses, rectsOverlap, type Point, type Rect } from "../plane/geometry";
import { RectGrid } from "../plane/grid";

export type LabelRequest = {
  readonly id: string;
  readonly text: string;
  /** The centre of the mark in px. */
  readonly at: Point;
  /** Half the side in px of the box that the mark takes, including its ring of uncertainty or selection. */
  readonly reach: number;
  /** The measured width of the text in px. */
  readonly width: number;
  /** Labels are placed by descending weight. */
  readonly weight: number;
  /** True if the label may also be placed at a corner, which is done only for the selected or hovered mark. */
  readonly eager?: boolean;
  /** The box that the label must not leave: the map or the frame of the mark. */
  readonly bounds: Rect;
};

export type PlacedLabel = { readonly id: string; readonly text: string; readonly box: Rect };

export type Surroundings = {
  /** The boxes of all marks in px. */
  readonly marks: readonly Rect[];
  /** Other occupied boxes in px. */
  readonly taken: readonly Rect[];
  readonly lineHeight: number;
};

/** The side in px of the cells in which occupied boxes are looked for. */
const cellSide = 32;

/** Distance in px between a mark and its label. */
const gap = 2;

/**
 * Returns the boxes for a label beside its mark in order of preference: right, left, above, below, then the corners if
 * `eager`. Above and below an edge pushes it aside as long as it reaches the middle of its mark.
 */
function candidateBoxes({ at, width, reach, eager, bounds }: LabelRequest, height: number): Rect[] {
  const y = at.y - height / 2;
  const most = bounds.x + bounds.width - width;
  const x = Math.min(at.x - 1, Math.max(at.x + 1 - width, bounds.x, Math.min(at.x - width / 2, most)));
  const straight = [
    { x: at.x + reach + gap, y, width, height },
    { x: at.x - reach - gap - width, y, width, height },
    { x, y: at.y - reach - height, width, height },
    { x, y: at.y + reach, width, height },
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
 * Places labels by descending weight where they overlap no mark, no label and no occupied box, and stay in their
 * bounds. A label without such a place is left out, and so is one whose text is already on the map.
 */
export function placeMapLabels(
  requests: readonly LabelRequest[],
  { marks, taken, lineHeight }: Surroundings,
  blocked = new RectGrid(cellSide),
): PlacedLabel[] {
  for (const rect of [...taken, ...marks]) blocked.add(rect);
  const placed: PlacedLabel[] = [];
  const texts = new Set<string>();
  for (const request of requests.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1))) {
    if (texts.has(request.text)) continue;
    const free = candidateBoxes(request, lineHeight).find(
      (box) => encloses(request.bounds, box) && !blocked.overlaps(box),
    );
    if (!free) continue;
    blocked.add(free);
    texts.add(request.text);
    placed.push({ id: request.id, text: request.text, box: free });
  }
  return placed;
}

/**
 * Returns the labels with those of the requested marks in bold, wider type. Other labels do not move; one that a bold
 * label overlaps is left out until the request ends. A label that was placed before keeps its side unless it would
 * leave the map.
 */
export function emphasise(
  placed: readonly PlacedLabel[],
  asked: readonly LabelRequest[],
  surroundings: Surroundings,
): PlacedLabel[] {
  const before = new Map(placed.map((label) => [label.id, label]));
  const emphasised: PlacedLabel[] = [];
  for (const request of asked) {
    const known = before.get(request.id);
    const box = known && widened(known.box, request);
    if (box && encloses(request.bounds, box)) emphasised.push({ id: request.id, text: request.text, box });
    else {
      const taken = [...surroundings.taken, ...emphasised.map((label) => label.box)];
      emphasised.push(...placeMapLabels([request], { ...surroundings, taken }));
    }
  }
  const ids = new Set(emphasised.map(({ id }) => id));
  const others = placed.filter(
    ({ id, text, box }) => !ids.has(id) && !emphasised.some((one) => one.text === text || rectsOverlap(one.box, box)),
  );
  return [...others, ...emphasised];
}

/** Returns the box of a wider text beside a larger mark, on the same side of the mark as before. */
function widened(box: Rect, { at, reach, width }: LabelRequest): Rect {
  const { height } = box;
  if (box.x >= at.x) return { x: at.x + reach + gap, y: box.y, width, height };
  if (box.x + box.width <= at.x) return { x: at.x - reach - gap - width, y: box.y, width, height };
  return { x: at.x - width / 2, y: box.y < at.y ? at.y - reach - height : at.y + reach, width, height };
}

/** Returns the first box that is within the bounds and overlaps no mark and no occupied box, or null. */
export function firstFree(boxes: readonly Rect[], bounds: Rect, surroundings: Surroundings): Rect | null {
  const blocked = [...surroundings.taken, ...surroundings.marks];
  return boxes.find((box) => encloses(bounds, box) && !blocked.some((other) => rectsOverlap(other, box))) ?? null;
}
