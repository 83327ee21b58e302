import { linearScale, logScale, type ValueScale } from "../../../../charts/plot/scale";
import { ValueBar } from "../../../../charts/drawn/value-bar";
import { headroom } from "../../../../charts/rows/bar-row";
import type { ReadSite } from "../../../../domain/headline/read-site";
import type { InvestmentClaim } from "../../../../domain/record/claim";
import { pictureRows } from "../../../../parts/picture/picture-rows";
import { alongPlot, columnsFor, widthOf, type PictureRow } from "../../../../parts/picture/row-columns";
import type { PictureQuestion, PictureSheet } from "../../../../parts/picture/sheet";
import { words } from "#words/page";
import { investmentText } from "../../../../words/text/claim-text";
import { sourceNamed } from "../../../../words/text/source-name";
import { moneyTicks } from "../bar-rows";

/** An amount of a statement as a row of a picture. `value`, `others` and `inside` are in the reader's currency. */
export type DrawnAmount = {
  readonly readSite: ReadSite;
  readonly claim: InvestmentClaim;
  readonly part: boolean;
  readonly aggregatorOnly: boolean;
  readonly value: number;
  /** The figure in words. */
  readonly figure: string;
  /** What is said under the name; null for nothing. */
  readonly note: string | null;
  readonly others?: readonly number[];
  readonly inside?: number | null;
  /** True for what a customer pays. */
  readonly contract?: boolean;
};

type AmountGroup = { readonly heading: string | null; readonly rows: readonly DrawnAmount[] };

/** Draws amounts as bars on one scale, or as dots on a logarithmic one, on a picture as wide as their number needs. */
export function amountBody(
  question: PictureQuestion,
  groups: readonly AmountGroup[],
): Pick<PictureSheet, "body" | "width"> {
  const { record, currency, isLog, measure } = question;
  const values = groups.flatMap(({ rows }) =>
    rows.flatMap(({ value, others = [], inside = null }) => [value, ...others, ...(inside === null ? [] : [inside])]),
  );
  const most = Math.max(0, ...values);
  const scale: ValueScale = isLog ? logScale(values) : linearScale(most, 5);
  const columns = columnsFor(groups.reduce((sum, { rows }) => sum + rows.length, 0));
  const along = alongPlot(columns, scale.end * headroom);
  const x = (value: number) => along(scale.at(value));
  const tick = moneyTicks(most, { currency, scale: isLog ? "log" : "linear" });
  const row = ({ readSite, claim, note, figure, ...own }: DrawnAmount): PictureRow => ({
    id: claim.id,
    status: readSite.status,
    name: readSite.site.name,
    note,
    before: [...(own.part ? [words.part] : []), investmentText(claim).before].join(" ").trim(),
    figure,
    isOpen: own.aggregatorOnly,
    source: sourceNamed(record.dataset.sources, claim.source),
    draw: (middle) => (
      <ValueBar
        row={{ inside: null, others: [], ...own, status: readSite.status, qualifier: claim.qualifier }}
        {...{ x, middle, isLog }}
      />
    ),
  });
  const ticks = scale.ticks.map(({ value, at }) => ({ x: along(at), label: tick(value) }));
  const drawn = groups.map(({ heading, rows }) => ({ heading, rows: rows.map(row) }));
  return {
    width: widthOf(columns),
    body: (top) => pictureRows({ groups: drawn, ticks, zero: isLog ? null : x(0), columns, measure }, top),
  };
}
