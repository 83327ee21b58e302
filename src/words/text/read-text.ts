import type { ClaimRule } from "../../domain/headline/rule";
import { controlWords } from "#words/charts/chart-controls";
import { readingWords } from "#words/reading";
import { date } from "../format/date";

/**
 * Returns the rule and the as-of day (ISO; null for the release day) for the end of a sentence; empty for the defaults.
 */
export function readText({ rule, asOf }: { readonly rule: ClaimRule; readonly asOf: string | null }): string {
  return controlWords.read(rule === "headline" ? null : readingWords.rule.names[rule], asOf && date(asOf));
}
