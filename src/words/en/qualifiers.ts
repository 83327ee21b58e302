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

/** The qualifier of a figure, as a word before it; empty where it is exact. */
export function figureQualifier(qualifier: Qualifier): string {
  return beforeFigure[qualifier];
}

/** The qualifier of a date, as a word before it; empty where it is exact. */
export function dateQualifier(qualifier: Qualifier): string {
  return beforeDate[qualifier];
}
