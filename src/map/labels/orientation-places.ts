import { type Country, countries } from "../../domain/record/country";
import { type ArrangedMark, belowTitle, onScreen } from "../marks/arrange";
import { encloses, type Point, type Rect, rectsOverlap, shrink, squareAround } from "../plane/geometry";
import { RectGrid } from "../plane/grid";
import { type Layout, toPlane } from "../plane/layout";
import { regionOf, regions } from "../plane/projection";
import type { Viewport } from "../plane/use-viewport";
import { isCountryClose } from "./close-view";
import type { PlacedLabel } from "./place-labels";

/** A town or a lake that a close view names; towns come with the largest first. */
export type OrientationPlace = {
  readonly kind: "town" | "lake";
  readonly country: Country;
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
};

/** A name on the map in px; `dot` is the place of a town, null for a lake, whose name stands on its water. */
export type OrientationName = PlacedLabel & { readonly dot: Point | null };

/** Returns the places of the lines that `npm run basemap` writes: "t SE 59.33 18.07 Stockholm". Other lines are left out. */
export function parseOrientation(text: string): readonly OrientationPlace[] {
  return text.split("\n").flatMap((line) => {
    const [, kind, code, lat, lon, name = ""] = /^([tl]) ([A-Z]{2}) (-?[\d.]+) (-?[\d.]+) (.+)$/.exec(line) ?? [];
    const country = countries.find((one) => one === code);
    if (!country) return [];
    return [{ kind: kind === "l" ? "lake" : "town", country, lat: Number(lat), lon: Number(lon), name }];
  });
}

/** Half the side in px of the dot of a town, its distance to the name, and the free space around a name. */
const dotReach = 2;
const gap = 3;
const margin = { x: 22, y: 12 };

type Options = {
  readonly places: readonly OrientationPlace[];
  readonly layout: Layout;
  readonly view: Viewport;
  readonly arranged: readonly ArrangedMark[];
  /** Names of sites that are on the map, which are not said twice. */
  readonly labels: readonly PlacedLabel[];
  /** Boxes in px that no name may overlap. */
  readonly taken: readonly Rect[];
  readonly glyph: number;
  readonly lineHeight: number;
  readonly measure: (text: string) => number;
};

/** Returns the names of a view: the largest towns first, each with space around it, and none over a mark or a label. */
export function placeOrientation(options: Options): readonly OrientationName[] {
  const { places, layout, view, arranged, labels, taken, glyph, lineHeight: height, measure } = options;
  const blocked = new RectGrid(32);
  // The free space around a town keeps other towns away, not the name of a lake.
  const roomOfTowns = new RectGrid(64);
  for (const { at } of arranged) blocked.add(squareAround(at, glyph / 2 + 3));
  for (const box of [...taken, ...labels.map((label) => label.box)]) blocked.add(box);
  const named = new Set(labels.map(({ text }) => text));
  const open = shrink(view.visible, 3);
  const frameOf = (country: Country) => layout.placements[regionOf[country]]?.frame;
  const frames = regions.flatMap((region) => {
    const frame = layout.placements[region]?.frame;
    return frame ? [onScreen(frame, view.toScreen)] : [];
  });
  const near = new Set(countries.filter((country) => isCountryClose(country, layout, view)));
  const placed: OrientationName[] = [];
  for (const { kind, country, lat, lon, name } of places) {
    const plane = near.has(country) && !named.has(name) && toPlane(country, { lat, lon }, layout);
    if (!plane) continue;
    const at = view.toScreen(plane);
    const dot = squareAround(at, dotReach);
    const frame = frameOf(country);
    const own = frame && shrink(belowTitle(onScreen(frame, view.toScreen)), 1);
    const isFree = (one: Rect) =>
      encloses(open, one) &&
      !blocked.overlaps(one) &&
      (kind === "lake" || !roomOfTowns.overlaps(one)) &&
      (own ? encloses(own, one) : frames.every((other) => !rectsOverlap(other, one)));
    if (!isFree(dot)) continue;
    const width = measure(name);
    const y = at.y - height / 2;
    const beside = [at.x + dotReach + gap, at.x - dotReach - gap - width];
    const boxes = (kind === "lake" ? [at.x - width / 2] : beside).map((x) => ({ x, y, width, height }));
    const box = boxes.find(isFree);
    if (!box) continue;
    const whole = { ...box, x: Math.min(box.x, dot.x), width: width + 2 * dotReach + gap };
    blocked.add(whole);
    roomOfTowns.add({
      x: whole.x - margin.x,
      y: whole.y - margin.y,
      width: whole.width + 2 * margin.x,
      height: height + 2 * margin.y,
    });
    named.add(name);
    placed.push({ id: `${kind} ${name} ${lat}`, text: name, box, dot: kind === "town" ? at : null });
  }
  return placed;
}
