import type { TotalName } from "../../../domain/series/citable-total";
import { isUndated, type Highlight, type KnownTotal } from "../../../domain/series/history";
import { capacityText, investmentText, type FigureText } from "../../../words/text/claim-text";
import { capacityWords } from "#words/charts/capacity";
import { historyWords } from "#words/charts/history";
import { integer, megawatts } from "../../../words/format/number";
import { moneyRounded, moneyTick, withSymbol } from "../../../words/format/money";

/** The texts of the figures of a measure. */
export type Figures = {
  /** The name of the measure, inside a sentence. */
  readonly what: string;
  readonly total: (value: number) => string;
  readonly tick: (value: number) => string;
};

/** Returns the texts of a measure: money in `currency`, or MW of one basis. `largest` decides the unit of the axis. */
export function figuresOf(measure: TotalName, currency: string, largest: number): Figures {
  if (measure !== "investment")
    return { what: historyWords.what[measure], total: capacityWords.mw, tick: (value) => `${integer(value)} MW` };
  const [size, unit] = largest >= 2e9 ? [1e9, "bn"] : [1e6, "mn"];
  return {
    what: historyWords.what.investment(currency),
    total: (value) => moneyRounded(value, currency),
    tick: (value) => withSymbol(value === 0 ? "0" : `${moneyTick(value, size)} ${unit}`, currency),
  };
}

/** Returns a change with its sign. */
export function changeText(change: number, figures: Figures): string {
  return historyWords.change(change > 0, figures.total(Math.abs(change)));
}

/** Returns the name of a highlight: its site, with a word if its claim has no date, or the number of its undated claims. */
export function highlightName({ movements: [first, ...others] }: Highlight): string {
  if (first === undefined || others.length > 0) return historyWords.undatedClaims(others.length + 1);
  return isUndated(first) ? historyWords.undatedSite(first.site.name) : first.site.name;
}

/**
 * Returns what a site adds to the total, as its claim states it. Megawatts are without the basis, which the heading
 * states.
 */
export function standingText({ claim }: KnownTotal): FigureText {
  if (claim.field === "investment") return investmentText(claim);
  return { ...capacityText(claim), figure: `${megawatts(claim.mw)} MW` };
}

/** Returns the id of a highlight. */
export function highlightId({ day, movements }: Highlight): string {
  return [day, ...movements.map(({ site }) => site.id)].join(" ");
}
