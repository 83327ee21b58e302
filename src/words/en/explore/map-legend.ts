import type { CircleMeasure } from "../../../domain/selection/circles";
import type { Centred } from "../../../domain/place/centred";
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
        ? "Every site has a stated capacity, if only of a part, and a circle."
        : `${sitesOf(notStated)} ${notStated === 1 ? "has" : "have"} no circle: no stated capacity, or an ambition only.`,
    investment: ({ notStated, unconverted }: WithoutCircle) =>
      [
        notStated === 0
          ? "Every site has a stated amount, if only for a part."
          : `${sitesOf(notStated)} ${notStated === 1 ? "has" : "have"} no stated amount, so no circle.`,
        ...(unconverted === 0
          ? []
          : [`${plural(unconverted, "amount", "amounts")} cannot be converted to euros: no circle either.`]),
      ].join(" "),
    none: () => "All marks have one size.",
  } satisfies Record<CircleMeasure, (without: WithoutCircle) => string>,
  approximate: ({ count, named }: Centred, all: number, measure: CircleMeasure) =>
    `${measure === "none" ? "Dotted ring" : "Dashed edge or dotted ring"}: the exact point is not known, so the site stands at the centre of its municipality (${integer(count)} of ${integer(all)}${named === 0 ? "" : named === count ? "; the locality is named" : `; ${plural(named, "names the locality", "name the locality")}`}).`,
  how: "How to read the map",
  howCircles: {
    capacity:
      "The area of a circle is the site’s capacity in MW, planned or in place: twice the area is twice the megawatts. The smallest circles all have one size, so that they can be seen. IT load and grid connection are drawn alike. A circle is only tinted, because a plan is not a building.",
    investment:
      "The area of a circle is the money announced for the site or for a part of it, in euros: twice the area is twice the money. The smallest circles all have one size, so that they can be seen.",
    none: "A mark shows the status and the place, and nothing else.",
  } satisfies Record<CircleMeasure, string>,
  howMarks:
    "Marks are moved apart where there is room; a line leads to the place. Base map: Natural Earth; towns, named in a close view: GeoNames, CC BY 4.0.",
  legend: "Status of the sites on the map",
  circles: {
    show: "Circles show",
    measures: { capacity: "capacity", investment: "money", none: "nothing" } satisfies Record<CircleMeasure, string>,
    area: {
      capacity: "Area of the circle: capacity",
      investment: "Area of the circle: money",
    } satisfies Record<Exclude<CircleMeasure, "none">, string>,
  },
  wheel: "The wheel zooms with Ctrl or ⌘, or after a click on the map.",
  pinch: "Two fingers zoom.",
};
