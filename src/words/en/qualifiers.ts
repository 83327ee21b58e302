import type { Qualifier } from "../../domain/record/claim";

const beforeFigure: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "about",
  at_least: "at least",
  up_to: "up to",
};
const beforeDate: Readonly<Record<Qualifier, string>> = {
  exact: "",
  about: "about",
  at_least: "not before",
  up_to: "by",
};

/** Returns the word before a figure for its qualifier; empty if the figure is exact. */
export function figureQualifier(qualifier: Qualifier): string {
  return beforeFigure[qualifier];
}

/** Returns the word before a date for its qualifier; empty if the date is exact. */
export function dateQualifier(qualifier: Qualifier): string {
  return beforeDate[qualifier];
}
