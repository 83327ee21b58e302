import type { Apart } from "../../domain/series/apart";
import type { Qualifier } from "../../domain/record/claim";
import { sitesOfTotal, type CitableTotal } from "../../domain/series/citable-total";
import type { Dataset } from "../../domain/record/dataset";
import type { ReadSite } from "../../domain/headline/read-site";
import { investmentSeries, type InvestmentRow } from "../../domain/series/investment";
import type { Currency } from "../../domain/record/money";
import { capacityTotals, investmentTotal } from "../../domain/series/totals";
import type { RuleContext } from "../../domain/headline/verdict";
import { apartText } from "../../words/text/apart-text";
import { capacityText, investmentText, type FigureText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { citeWords } from "#words/cite";
import { megawattSum } from "../../words/format/number";
import { moneyRounded } from "../../words/format/money";
import { plural } from "../../words/format/text";
import { groupName } from "../../words/text/group-name";

/** A claim that a total counts, or one that is listed apart from it. */
export type ToldRow = {
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
export type ToldTotal = {
  /** In the reader's currency or in MW; null if there is no total, which is not zero. */
  readonly value: number | null;
  readonly figure: string | null;
  readonly covers: string;
  /** Sentences on how much of the total is stated as "up to" or "at least". */
  readonly soft: readonly string[];
  readonly leftOut: string;
  readonly rows: readonly ToldRow[];
  /** The claims of paused and cancelled sites, which the total does not count. */
  readonly apartRows: readonly ToldRow[];
};

/** The data, the rule and the currency of a total. */
type Context = { readonly dataset: Dataset; readonly ruleContext: RuleContext; readonly currency: Currency };

/**
 * Returns the description of a total: its value, its claims, and what it leaves out. `all` are the sites that the
 * filters select.
 */
export function tellTotal(cited: CitableTotal, all: readonly ReadSite[], context: Context): ToldTotal {
  const selection = sitesOfTotal(all, cited);
  const group = cited.by === null ? "" : `${groupName(cited.key, cited.by, context.dataset)}: `;
  return cited.name === "investment"
    ? tellInvestment(group, selection, context)
    : tellCapacity(cited.name, group, selection, context);
}

function tellInvestment(group: string, selection: readonly ReadSite[], { dataset, currency }: Context): ToldTotal {
  const total = investmentTotal(investmentSeries(selection, currency, dataset.rates));
  const money = (amount: number) => moneyRounded(amount, currency);
  const row = ({ readSite: { site }, headline: { claim }, converted }: InvestmentRow): ToldRow => ({
    id: claim.id,
    site: site.name,
    value: converted.amount,
    text: investmentText(claim),
    also: converted.rate ? citeWords.total.equals(money(converted.amount)) : null,
  });
  const { parts, notStated, unconverted, children, apart } = total;
  return {
    value: total.amount,
    figure: total.amount === null ? null : money(total.amount),
    covers: group + citeWords.total.investment(plural(total.covered, "whole site", "whole sites")),
    soft: softness(
      total.rows.map(({ headline, converted }) => ({
        qualifier: headline.claim.qualifier,
        size: converted.amount,
      })),
      money,
    ),
    leftOut: citeWords.total.leftOutInvestment(parts, notStated, unconverted, children, apartText(apart, money)),
    rows: total.rows.map(row),
    apartRows: total.apartRows.map(row),
  };
}

function tellCapacity(
  name: Exclude<CitableTotal["name"], "investment">,
  group: string,
  selection: readonly ReadSite[],
  { ruleContext }: Context,
): ToldTotal {
  const { mw, sites, rows, apart, apartRows } = capacityTotals(selection, ruleContext)[name];
  const row = ({ readSite: { site }, claim }: (typeof rows)[number]): ToldRow => ({
    id: claim.id,
    site: site.name,
    value: claim.mw,
    text: capacityText(claim),
    also: `${words.capacityStageNames[claim.stage]},`,
  });
  return {
    value: mw,
    figure: mw === null ? null : megawattSum(mw),
    covers: group + citeWords.total.capacity(words.onBasis[name], plural(sites, "whole site", "whole sites")),
    soft: softness(
      rows.map(({ claim }) => ({ qualifier: claim.qualifier, size: claim.mw })),
      megawattSum,
    ),
    leftOut: citeWords.total.leftOutCapacity(selection.length - sites - sitesOf(apart), apartText(apart, megawattSum)),
    rows: rows.map(row),
    apartRows: apartRows.map(row),
  };
}

function sitesOf(apart: readonly Apart[]): number {
  return apart.reduce((sum, { sites }) => sum + sites, 0);
}

type Share = { readonly qualifier: Qualifier; readonly size: number };

/** Returns the sentences on the parts of a sum that are ceilings or floors; empty if there are none. */
function softness(shares: readonly Share[], figure: (size: number) => string): readonly string[] {
  const told = (qualifier: Qualifier, say: (figure: string, count: number) => string) => {
    const of = shares.filter((share) => share.qualifier === qualifier);
    return of.length === 0 ? [] : [say(figure(of.reduce((sum, { size }) => sum + size, 0)), of.length)];
  };
  return [...told("up_to", citeWords.total.upTo), ...told("at_least", citeWords.total.atLeast)];
}
