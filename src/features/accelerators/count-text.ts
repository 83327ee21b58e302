import type { AcceleratorsClaim } from "../../domain/claim";
import type { FigureText } from "../../words/claim-text";
import { figureQualifier, integer } from "../../words/format";

/** How many accelerators a claim counts, with its qualifier; model and stage are said beside it. */
export function countText({ count, qualifier }: AcceleratorsClaim): FigureText {
  return { before: figureQualifier(qualifier), figure: integer(count) };
}
