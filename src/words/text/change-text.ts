import { changeWords } from "#words/about/changes";
import type { Reason } from "../../domain/changes/headline-changes";
import { and } from "../format/text";
import { stepText } from "./why-text";

/** Returns the reason for a changed headline in words: `the newest statement decides`, `the first statement`. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case "outranked":
      return stepText(reason.step);
    case "altered":
      return changeWords.altered(and(reason.keys));
    case "new_site":
    case "site_gone":
    case "first":
    case "none":
    case "withdrawn":
    case "other_kind":
      return changeWords.reason[reason.kind];
  }
}
