import { chartPath } from "../../../url/view/chart-pages";
import type { CapacityClaim } from "../../../domain/record/claim";
import type { FigureText } from "../../../words/text/claim-text";
import { figureQualifier } from "#words/qualifiers";
import { megawatts } from "../../../words/format/number";

/** The path of the capacity chart. */
export const path = chartPath("capacity");

/** Returns a capacity without its basis, for use under a heading that states it: `about` `23 MW`. */
export function megawattText({ mw, qualifier }: CapacityClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: `${megawatts(mw)} MW` };
}
