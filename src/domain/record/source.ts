/** How near a source stands to what it says, nearest first: the order in which the headline rule prefers them (data/CODEBOOK.md, "Source class"). */
export const sourceClasses = ["primary", "trade", "press", "aggregator"] as const;

export type SourceClass = (typeof sourceClasses)[number];

/** What every view needs of a source: who published it, how near it stands to what it says, and whether it was read itself. */
export type SourceBrief = {
  readonly id: string;
  readonly publisher: string;
  readonly class: SourceClass;
  /** How the page is known where it was not opened itself: through which other publication. Absent where it was read. */
  readonly via?: string | undefined;
};

/** One cited page. `published` is an ISO date of year, month or day precision, null where the page gives none. */
export type Source = SourceBrief & {
  readonly title: string;
  readonly url: string;
  readonly published: string | null;
  /** ISO 639-1. */
  readonly language: string;
};
