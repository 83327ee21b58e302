import type { AcceleratorsClaim } from "../../../domain/record/claim";
import type { FigureText } from "../../../words/text/claim-text";
import { figureQualifier } from "#words/qualifiers";
import { integer } from "../../../words/format/number";

/** Returns the number of accelerators of a claim with its qualifier, without model and stage. */
export function countText({ count, qualifier }: AcceleratorsClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: integer(count) };
}
