import type { Dataset } from "../../../domain/record/dataset";
import type { Claim, Field } from "../../../domain/record/claim";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { Headline } from "../../../domain/headline/headline";
import type { Currency } from "../../../domain/record/money";
import type { RuleContext } from "../../../domain/headline/verdict";
import type { FigureText } from "../../../words/text/claim-text";
import { sourceNamed } from "../../../words/text/source-name";
import { whyOf } from "../../../words/text/why-text";

/** The answer to one of the questions at the top of a site's page. */
export type HeadlineValue = {
  readonly field: Field;
  readonly label: string;
  /** Null if it is not stated. */
  readonly figure: FigureText | null;
  /** What is next to the figure: its scope, basis or kind. */
  readonly beside: string | null;
  /** Sentences below the figure, about its conversion or a passed date. */
  readonly notes: readonly string[];
  /** Why this claim is the headline; null if nothing is stated. */
  readonly why: string | null;
  /** The ids of the claims that are shown. */
  readonly shown: readonly string[];
  /** The number of other claims of the field. */
  readonly others: number;
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
export function whyStands<C extends Claim>(
  headline: Headline<C>,
  { readSite: { site }, dataset }: Pick<HeadlineContext, "readSite" | "dataset">,
): string {
  return whyOf(headline, site.claims, ({ source }) => sourceNamed(dataset.sources, source)).line;
}

/**
 * Returns the value of a field that is not stated. `others` is the number of claims of the field that cannot be the
 * headline.
 */
export function notStated(field: Field, label: string, others: number): HeadlineValue {
  return { field, label, figure: null, beside: null, notes: [], why: null, shown: [], others };
}
