import type { Dataset } from "../../../domain/record/dataset";
import type { Claim, Field } from "../../../domain/record/claim";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { Headline } from "../../../domain/headline/headline";
import type { Currency } from "../../../domain/record/money";
import type { RuleContext } from "../../../domain/headline/verdict";
import type { FigureText } from "../../../words/text/claim-text";
import { sourceNamed } from "../../../words/text/source-name";
import { whyOf } from "../../../words/text/claims/why-text";

/** The answer to one of the questions at the top of a site's page. */
export type HeadlineValue = {
  readonly field: Field;
  readonly label: string;
  /** Null if it is not stated. */
  readonly figure: FigureText | null;
  /** What is next to the figure: that it is a part, or planned; null for nothing. */
  readonly beside: string | null;
  /** What the figure is for, in bold: `for 20 of 230 MW`; null if its statement does not say. */
  readonly buys: string | null;
  /** Short texts below the figure: its scope, basis or conversion. */
  readonly notes: readonly string[];
  /** The statement that gives it; null if nothing is stated. */
  readonly claim: Claim | null;
  /** Why this claim is the headline, in one line; null if nothing is stated. */
  readonly why: string | null;
  /** The ids of the claims that are shown. */
  readonly shown: readonly string[];
  /** The number of all claims of the field. */
  readonly all: number;
};

/** The data of a headline value. */
export type HeadlineContext = {
  readonly readSite: ReadSite;
  readonly dataset: Dataset;
  readonly ruleContext: RuleContext;
  /** The ISO day as of which the record is read. */
  readonly day: string;
  readonly currency: Currency;
};

/** Returns in one line why a claim is the headline of a site. */
export function whyChosen<C extends Claim>(
  headline: Headline<C>,
  { readSite: { site }, dataset }: Pick<HeadlineContext, "readSite" | "dataset">,
): string {
  return whyOf(headline, site.claims, ({ source }) => sourceNamed(dataset.sources, source)).line;
}

/** Returns the value of a field that is not stated. `all` is the number of claims of the field, none of which counts. */
export function notStated(field: Field, label: string, all: number): HeadlineValue {
  return { field, label, figure: null, beside: null, buys: null, notes: [], claim: null, why: null, shown: [], all };
}
