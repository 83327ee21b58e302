import type { Country } from "../../domain/record/country";
import type { Location } from "../../domain/record/site";
import type { StatusOrUnknown } from "../../domain/record/status";

/** The attribute with the id of a site on its mark in the map. */
export const markAttribute = "data-mark";

export type MapMark = {
  readonly id: string;
  /**
   * The full accessible name: "EcoDataCenter Borlänge, Borlänge, Sweden, under construction, €2.5 bn, opening 2027".
   */
  readonly name: string;
  /** The address of the site's page. */
  readonly href: string;
  /** The short label beside the mark. */
  readonly place: string;
  readonly country: Country;
  readonly location: Location;
  readonly status: StatusOrUnknown;
  /** Labels are placed by descending weight. */
  readonly weight: number;
  /** The radius in px of the circle behind the mark, or null for none. */
  readonly radius: number | null;
  /** True for a near miss of the filter, drawn at 30 % opacity. */
  readonly faint?: boolean;
};

/** Returns whether the point of a mark is not that of the site but the centre of its municipality. */
export function isApproximate({ location }: Pick<MapMark, "location">): boolean {
  return location.precision === "municipality";
}

/** All texts of the map. */
export type MapWords = {
  /** The accessible name of the map. */
  readonly name: string;
  /** Keyboard instructions for assistive technology. */
  readonly help: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly countries: Readonly<Record<Country, string>>;
  /** Returns the accessible name of a group of marks, with instructions for moving between them. */
  readonly marks: (count: number) => string;
  /** Returns the accessible name of the marks in the frame of a country. */
  readonly frame: (country: string) => string;
  /** Returns the label of the button that moves the map to a selected mark outside the view. */
  readonly bring: (place: string) => string;
  /** Returns the label of the scale bar of a small map, such as "100 km". */
  readonly kilometres: (count: number) => string;
};
