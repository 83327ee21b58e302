import { totalOf, type BasisSeries } from "../../domain/capacity";
import type { CapacityClaim } from "../../domain/claim";
import type { FigureText } from "../../words/claim-text";
import { figureQualifier, megawatts } from "../../words/format";
import { capacityWords } from "../../words/en-capacity";

/** The page at which the chart has its choices. */
export const path = "/charts/capacity";

/** The total of a basis in words. */
export function totalText({ rows }: Pick<BasisSeries, "rows">): string {
  const { mw } = totalOf(rows);
  return mw === null ? capacityWords.none : capacityWords.mw(mw);
}

/** A capacity where its basis stands over it: `about` `23 MW`. */
export function megawattText({ mw, qualifier }: CapacityClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: `${megawatts(mw)} MW` };
}
