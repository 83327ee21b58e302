import { sitesOfTotal, type CitableTotal } from "../../domain/series/citable-total";
import type { Dataset } from "../../domain/record/dataset";
import type { ReadSite } from "../../domain/headline/read-site";
import { investmentSeries, type InvestmentRow } from "../../domain/series/investment";
import type { Currency } from "../../domain/record/money";
import { totalCoverage } from "../../domain/series/total-coverage";
import { capacityTotals, investmentTotal } from "../../domain/series/totals";
import type { RuleContext } from "../../domain/headline/verdict";
import { apartText } from "../../words/text/totals/apart-text";
import { capacityText, investmentText, stageText, type FigureText } from "../../words/text/claim-text";
import { coverageSentence, softText } from "../../words/text/totals/coverage-text";
import { words } from "#words/page";
import { citeWords } from "#words/cite";
import { megawattSum } from "../../words/format/number";
import { moneyRounded } from "../../words/format/money";
import { plural } from "../../words/format/text";
import { groupName } from "../../words/text/group-name";

/** A claim that a total counts, or one that is listed apart from it. */
export type TotalRow = {
  readonly id: string;
  readonly site: string;
  /** In the reader's currency or in MW. */
  readonly value: number;
  readonly text: FigureText;
  /**
   * For amounts: the converted amount, or null if it is stated in the reader's currency. For megawatts: whether they
   * are planned or in operation.
   */
  readonly also: string | null;
};

/** The description of a total. */
export type TotalAccount = {
  /** In the reader's currency or in MW; null if there is no total, which is not zero. */
  readonly value: number | null;
  readonly figure: string | null;
  readonly covers: string;
  /** Sentences on how much of the total is stated as "up to" or "at least", or rests on aggregators alone. */
  readonly soft: readonly string[];
  readonly leftOut: string;
  readonly rows: readonly TotalRow[];
  /** The claims of paused and cancelled sites, which the total does not count. */
  readonly apartRows: readonly TotalRow[];
};

/** The data, the rule and the currency of a total. */
type Context = { readonly dataset: Dataset; readonly ruleContext: RuleContext; readonly currency: Currency };

/**
 * Returns the description of a total: its value, its claims, and what it leaves out. `all` are the sites that the
 * filters select.
 */
export function totalAccount(cited: CitableTotal, all: readonly ReadSite[], context: Context): TotalAccount {
  const selection = sitesOfTotal(all, cited);
  const group = cited.by === null ? "" : `${groupName(cited.key, cited.by, context.dataset)}: `;
  return cited.name === "investment"
    ? investmentAccount(group, selection, context)
    : capacityAccount(cited.name, group, selection, context);
}

function investmentAccount(group: string, selection: readonly ReadSite[], context: Context): TotalAccount {
  const { dataset, currency } = context;
  const total = investmentTotal(investmentSeries(selection, currency, dataset.rates));
  const money = (amount: number) => moneyRounded(amount, currency);
  const row = ({ readSite: { site }, headline: { claim }, converted }: InvestmentRow): TotalRow => ({
    id: claim.id,
    site: site.name,
    value: converted.amount,
    text: investmentText(claim),
    also: converted.rate ? citeWords.total.equals(money(converted.amount)) : null,
  });
  return {
    value: total.amount,
    figure: total.amount === null ? null : money(total.amount),
    covers: group + citeWords.total.investment(plural(total.covered, "whole site", "whole sites")),
    ...coverageOf("investment", selection, context, money),
    rows: total.rows.map(row),
    apartRows: total.apartRows.map(row),
  };
}

function capacityAccount(
  name: Exclude<CitableTotal["name"], "investment">,
  group: string,
  selection: readonly ReadSite[],
  context: Context,
): TotalAccount {
  const { mw, sites, rows, apartRows } = capacityTotals(selection)[name];
  const row = ({ readSite: { site, status }, claim }: (typeof rows)[number]): TotalRow => ({
    id: claim.id,
    site: site.name,
    value: claim.mw,
    text: capacityText(claim),
    also: `${stageText(claim, status)},`,
  });
  return {
    value: mw,
    figure: mw === null ? null : megawattSum(mw),
    covers: group + citeWords.total.capacity(words.onBasis[name], plural(sites, "whole site", "whole sites")),
    ...coverageOf(name, selection, context, megawattSum),
    rows: rows.map(row),
    apartRows: apartRows.map(row),
  };
}

/** Returns what a total says of its coverage: what is soft in it, what it leaves out, and what stands beside it. */
function coverageOf(
  name: CitableTotal["name"],
  selection: readonly ReadSite[],
  context: Context,
  figure: (value: number) => string,
): Pick<TotalAccount, "soft" | "leftOut"> {
  const coverage = totalCoverage(name, selection, context);
  const soft = softText(coverage, figure);
  const apart = apartText(coverage.apartSums, figure);
  return {
    soft: soft === null ? [] : [soft],
    leftOut: [
      coverageSentence(coverage),
      ...(apart === null ? [] : [`${apart}.`]),
      citeWords.total.neverEnter[name === "investment" ? "investment" : "capacity"],
    ].join(" "),
  };
}
