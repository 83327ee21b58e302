import type { AcceleratorsClaim } from "../../../domain/record/claim";
import type { FigureText } from "../../../words/text/claim-text";
import { figureQualifier } from "#words/qualifiers";
import { integer } from "../../../words/format/number";

/** How many accelerators a claim counts, with its qualifier; model and stage are said beside it. */
export function countText({ count, qualifier }: AcceleratorsClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: integer(count) };
}
