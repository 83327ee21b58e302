import type { TotalName } from "../../../domain/series/citable-total";
import type { Highlight, KnownTotal } from "../../../domain/series/history";
import { capacityText, investmentText, type FigureText } from "../../../words/text/claim-text";
import { capacityWords } from "#words/charts/capacity";
import { historyWords } from "#words/charts/history";
import { integer, megawatts } from "../../../words/format/number";
import { moneyRounded, moneyTick, withSymbol } from "../../../words/format/money";

/** How figures of a measure are set. */
export type Figures = {
  /** What is added up, in a sentence. */
  readonly what: string;
  readonly total: (value: number) => string;
  readonly tick: (value: number) => string;
};

/** The figures of a measure: money in the chosen currency or megawatts of one basis; `largest` decides the unit of the axis. */
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

/** A change with its sign. */
export function changeText(change: number, figures: Figures): string {
  return historyWords.change(change > 0, figures.total(Math.abs(change)));
}

/** Whose a highlight is: the site, or so many undated claims. */
export function highlightName({ movements: [first, ...others] }: Highlight): string {
  return first && others.length === 0 ? first.site.name : historyWords.undatedClaims(others.length + 1);
}

/** What a site counts for, as its claim states it; the basis of megawatts stands over all of them. */
export function standingText({ claim }: KnownTotal): FigureText {
  if (claim.field === "investment") return investmentText(claim);
  return { ...capacityText(claim), figure: `${megawatts(claim.mw)} MW` };
}

/** The id of a highlight among the others. */
export function highlightId({ day, movements }: Highlight): string {
  return [day, ...movements.map(({ site }) => site.id)].join(" ");
}
