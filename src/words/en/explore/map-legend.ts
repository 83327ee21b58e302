import type { CircleMeasure } from "../../../domain/selection/circles";
import { integer } from "../../format/number";
import { plural } from "../../format/text";
import { sitesOf } from "../counts";

type WithoutCircle = { readonly notStated: number; readonly unconverted: number };

/** The words of the legend of the map and of what is said below it. */
export const mapLegendWords = {
  /** What has no circle, by what the circles show. */
  withoutCircle: {
    capacity: ({ notStated }: WithoutCircle) =>
      notStated === 0
        ? "Every site states a capacity."
        : `${sitesOf(notStated)} ${notStated === 1 ? "states no capacity and has" : "state no capacity and have"} no circle.`,
    investment: ({ notStated, unconverted }: WithoutCircle) =>
      [
        notStated === 0
          ? "Every site names an amount."
          : `${sitesOf(notStated)} ${notStated === 1 ? "names no amount and has" : "name no amount and have"} no circle.`,
        ...(unconverted === 0
          ? []
          : [`${plural(unconverted, "amount", "amounts")} cannot be converted to euros: no circle either.`]),
      ].join(" "),
    none: () => "The marks have one size.",
  } satisfies Record<CircleMeasure, (without: WithoutCircle) => string>,
  approximate: (count: number, all: number, measure: CircleMeasure) =>
    `${measure === "none" ? "Dotted ring" : "Dashed edge, or a dotted ring without a circle"}: the point is not known, drawn at the centre of the municipality (${integer(count)} of ${integer(all)}).`,
  how: "How to read the map",
  howCircles: {
    capacity:
      "The area of a circle is the capacity in MW that stands for the site, planned or running, whatever is measured: its radius is 0.92 px times the square root of the megawatts, and never under 7.5 px. Nothing is filled, because a plan is not a building.",
    investment:
      "The area of a circle is the announced money that stands for the site, in euros, for the whole or for a part: its radius is 0.35 px times the square root of the millions, and never under 7.5 px.",
    none: "A mark shows the status and the place, nothing else.",
  } satisfies Record<CircleMeasure, string>,
  howMarks: "Marks are moved apart where they would touch; a line leads to the place. Base map: Natural Earth.",
  legend: "Status of the sites on the map",
  circles: {
    show: "Circles show",
    measures: { capacity: "capacity", investment: "money", none: "nothing" } satisfies Record<CircleMeasure, string>,
    area: {
      capacity: "Area of the circle: capacity",
      investment: "Area of the circle: announced money",
    } satisfies Record<Exclude<CircleMeasure, "none">, string>,
  },
  wheel: "The wheel zooms with Ctrl or ⌘, or after a click on the map.",
  pinch: "Two fingers zoom.",
};
