/** The classes of sources, in the order in which the headline rule prefers them (data/CODEBOOK.md, "Source class"). */
export const sourceClasses = ["primary", "trade", "press", "aggregator"] as const;

export type SourceClass = (typeof sourceClasses)[number];

/** The part of a source that every view needs. */
export type SourceBrief = {
  readonly id: string;
  readonly publisher: string;
  readonly class: SourceClass;
  /** The publication through which the page is known where the curators did not open it. Absent if they did. */
  readonly via?: string | undefined;
};

/**
 * One cited page. `published` is an ISO date, precise to the year, the month or the day, or null if the page gives
 * none.
 */
export type Source = SourceBrief & {
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  /** ISO 639-1. */
  readonly language: string;
};
