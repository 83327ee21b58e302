import type { Country } from "../../domain/record/country";
import type { Location } from "../../domain/record/site";
import type { StatusOrUnknown } from "../../domain/record/status";

/** Holds the id of a site on its mark in the map. */
export const markAttribute = "data-mark";

/** A site as the map shows it. */
export type MapMark = {
  readonly id: string;
  /** The accessible name, in full: "EcoDataCenter Borlänge, Borlänge, Sweden, under construction, €2.5 bn, opening 2027". */
  readonly name: string;
  /** Its page. */
  readonly href: string;
  /** The short label beside the mark. */
  readonly place: string;
  readonly country: Country;
  readonly location: Location;
  readonly status: StatusOrUnknown;
  /** Labels of heavier marks go first. */
  readonly weight: number;
  /** A near miss of the filter, drawn at 30 %. */
  readonly faint?: boolean;
};

/** Every word on the map. */
export type MapWords = {
  /** The map's accessible name. */
  readonly name: string;
  /** How to use it from the keyboard, for assistive technology. */
  readonly help: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly reset: string;
  readonly countries: Readonly<Record<Country, string>>;
  /** The accessible name of so many marks together: how to walk them. */
  readonly marks: (count: number) => string;
  /** The accessible name of the marks in a country's frame. */
  readonly frame: (country: string) => string;
  /** The way to a selected mark that lies outside of the view. */
  readonly bring: (place: string) => string;
  /** The scale bar of a small map: "100 km". */
  readonly kilometres: (count: number) => string;
};
