import type { Dataset } from "../../../domain/record/dataset";
import type { Claim, Field } from "../../../domain/record/claim";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { Headline } from "../../../domain/headline/headline";
import type { Currency } from "../../../domain/record/money";
import type { RuleContext } from "../../../domain/headline/verdict";
import type { FigureText } from "../../../words/text/claim-text";
import { siteWords } from "#words/site";
import { sourceNamed } from "../../../words/text/source-name";
import { whyText } from "../../../words/text/why-text";

/** What is said at the top of a site's page about one of its questions. */
export type HeadlineValue = {
  readonly field: Field;
  readonly label: string;
  /** Null: not stated. */
  readonly figure: FigureText | null;
  /** Beside the figure: what it covers, its basis, its kind. */
  readonly beside: string | null;
  /** Sentences under it: conversion, date passed. */
  readonly notes: readonly string[];
  /** Why this claim stands; null where nothing is stated. */
  readonly why: string | null;
  /** Ids of the claims that are shown. */
  readonly shown: readonly string[];
  /** How many claims of the field there are besides. */
  readonly others: number;
};

/** What a headline value is computed from. */
export type HeadlineContext = {
  readonly readSite: ReadSite;
  readonly dataset: Dataset;
  readonly ruleContext: RuleContext;
  /** The day as of which the record is read. */
  readonly day: string;
  readonly currency: Currency;
};

/** Why a headline stands: the rule's own words; where nothing competed with it, though other claims of the field exist, that. */
export function whyStands<C extends Claim>(
  headline: Headline<C>,
  doubtedWhole: number,
  dataset: Pick<Dataset, "sources">,
  others: number,
): string {
  const isAlone = headline.lost.size === 0 && !headline.part && others > 0;
  return isAlone
    ? siteWords.site.onlyOne[kindOfOnly(headline.claim.field)]
    : whyText(headline, doubtedWhole, ({ source }) => sourceNamed(dataset.sources, source));
}

/** Which sentence tells that a claim has no rival. */
function kindOfOnly(field: Field): keyof typeof siteWords.site.onlyOne {
  return field === "investment" || field === "capacity" || field === "opening" ? field : "other";
}

/** A value that nobody states, though `others` claims of its field exist. */
export function notStated(field: Field, label: string, others: number): HeadlineValue {
  return { field, label, figure: null, beside: null, notes: [], why: null, shown: [], others };
}
