import type { Claim } from "../../domain/record/claim";
import type { ReadRecord } from "../../domain/headline/read-record";
import type { ReadSite } from "../../domain/headline/read-site";
import type { Currency } from "../../domain/record/money";
import type { TotalName } from "../../domain/series/citable-total";
import type { CircleMeasure } from "../../domain/selection/circles";
import { activeKeys, type Filters } from "../../domain/selection/filters";
import type { Grouping } from "../../domain/selection/grouping";
import type { ChartId } from "../../domain/series/charts";
import { pictureWords } from "#words/files/picture";
import { date } from "../../words/format/date";
import { chartHeading, type ChartHeading } from "../../words/text/chart-heading";
import { selectionText } from "../../words/text/selection/selection-text";
import type { LegendEntry } from "./picture-legend";
import type { Drawn, TextMeasure, TextRun } from "./picture-text";

/** The width of a picture, if its sheet has no other, and its margin at each side, in px. */
export const pictureWidth = 960;
export const pictureMargin = 24;
export const innerWidth = pictureWidth - 2 * pictureMargin;

/** What a picture is of: the record as it is read, its selection, and what the view says of how it is shown. */
export type PictureQuestion = {
  readonly record: ReadRecord;
  readonly selection: readonly ReadSite[];
  readonly filters: Filters;
  readonly currency: Currency;
  /** The grouping of the chart; null for its default. */
  readonly by: Grouping | null;
  readonly isLog: boolean;
  /** The total that the history shows. */
  readonly show: TotalName;
  /** What the circles of the map show. */
  readonly circles: CircleMeasure;
  readonly measure: TextMeasure;
};

/** A view as a picture has it, before release, licence and link are put under it. */
export type PictureSheet = {
  readonly title: string;
  /** The lines under the title. */
  readonly lead: string;
  readonly legend: readonly LegendEntry[];
  /** The width in px where it is not `pictureWidth`. */
  readonly width?: number;
  /** Draws the view from its top in px. */
  readonly body: (top: number) => Drawn;
  readonly coverage: readonly TextRun[];
  /** The statements that are drawn, and whether each has its publisher beside it. */
  readonly claims: readonly Claim[];
  readonly isSaidBeside: boolean;
};

export type SheetMaker = (question: PictureQuestion) => PictureSheet;

/** Returns the heading that the page of a chart has in this grouping. */
export function pictureHeading(chart: ChartId, by: Grouping, question: PictureQuestion): ChartHeading {
  const { record, selection, currency, show } = question;
  const { ruleContext, reading } = record;
  return chartHeading(chart, { selection, ruleContext, day: reading.day, by, currency, measure: show });
}

/** Returns which sites a picture shows, by which rule and as known on which day, as a sentence. */
export function selectionSentence({ record: { dataset, reading }, filters }: PictureQuestion): string {
  const which = activeKeys(filters).length === 0 ? null : selectionText(filters, dataset);
  return pictureWords.selection(which, reading.rule, date(reading.day));
}

/** Returns how the record is read, as a sentence: for pictures of sites that no filter chose. */
export function readingSentence({ record: { reading } }: PictureQuestion): string {
  return pictureWords.reading(reading.rule, date(reading.day));
}
