import type { ClaimRule } from "../../domain/headline/rule";
import { controlWords } from "#words/charts/chart-controls";
import { readingWords } from "#words/reading";
import { date } from "../format/date";

/** How the record is read, for the end of a sentence: by which rule and as of which ISO day; empty where as usual. */
export function readText({ rule, asOf }: { readonly rule: ClaimRule; readonly asOf: string | null }): string {
  return controlWords.read(rule === "headline" ? null : readingWords.rule.names[rule], asOf && date(asOf));
}
