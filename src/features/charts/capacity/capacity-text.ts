import { chartPath } from "../../../url/view/chart-pages";
import type { CapacityClaim } from "../../../domain/record/claim";
import type { FigureText } from "../../../words/text/claim-text";
import { figureQualifier } from "#words/qualifiers";
import { megawatts } from "../../../words/format/number";

/** The page at which the chart has its choices. */
export const path = chartPath("capacity");

/** A capacity where its basis stands over it: `about` `23 MW`. */
export function megawattText({ mw, qualifier }: CapacityClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: `${megawatts(mw)} MW` };
}
