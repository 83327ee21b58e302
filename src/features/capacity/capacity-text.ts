import { chartPath } from "../../url/chart-pages";
import type { CapacityClaim } from "../../domain/claim";
import type { FigureText } from "../../words/claim-text";
import { figureQualifier, megawatts } from "../../words/format";

/** The page at which the chart has its choices. */
export const path = chartPath("capacity");

/** A capacity where its basis stands over it: `about` `23 MW`. */
export function megawattText({ mw, qualifier }: CapacityClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: `${megawatts(mw)} MW` };
}
