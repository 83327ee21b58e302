import type { Grouping } from "../../domain/selection/grouping";
import type { ReadSite } from "../../domain/headline/read-site";
import type { RuleContext } from "../../domain/headline/verdict";
import type { Currency } from "../../domain/record/money";
import { acceleratorSeries, acceleratorTotal } from "../../domain/series/accelerators";
import type { ChartId } from "../../domain/series/charts";
import type { TotalName } from "../../domain/series/citable-total";
import { investmentSeries } from "../../domain/series/investment";
import { lateCounts, openingSeries } from "../../domain/series/openings";
import { capacityTotals, investmentTotal, type InvestmentTotal } from "../../domain/series/totals";
import { headlineBases } from "../../domain/headline/headline";
import { chartPageWords } from "#words/charts/chart-pages";
import { scheduleWords } from "#words/charts/schedule";
import { headingWords, type TitlePiece } from "#words/charts/headings";
import { integer, megawattAmount, megawattSum } from "../format/number";
import { moneyRounded } from "../format/money";
import { hasBegun } from "./claim-text";

/** The title of a chart in pieces, of which the figures can be cited, and the line under it. */
export type ChartHeading = { readonly title: readonly TitlePiece[]; readonly lead: string };

type Context = {
  readonly selection: readonly ReadSite[];
  readonly ruleContext: RuleContext;
  /** The ISO day as of which the record is read. */
  readonly day: string;
  readonly by: Grouping;
  readonly currency: Currency;
  /** The total that the history shows. */
  readonly measure: TotalName;
};

/** Returns the heading of a chart of a selection: its measure, its total or coverage, and its grouping. */
export function chartHeading(chart: ChartId, context: Context): ChartHeading {
  const { [chart]: heading } = headings;
  const { title, lead } = heading(context);
  return { lead, title: context.selection.length > 0 ? title : plain(headingWords.empty(chartPageWords[chart].title)) };
}

/** Returns the title of a heading as one text. */
export function titleText({ title }: ChartHeading): string {
  return title.map(({ text }) => text).join("");
}

const headings: Readonly<Record<ChartId, (context: Context) => ChartHeading>> = {
  investment: ({ selection, by, currency, ruleContext }) => {
    const total = investmentTotal(investmentSeries(selection, currency, ruleContext.rates));
    const { amount, covered } = total;
    return {
      lead: headingWords.investment.lead(currency),
      title:
        amount === null
          ? plain(headingWords.investment.none(selection.length, isMoneyBeside(total)))
          : headingWords.investment.title(moneyRounded(amount, currency), covered, selection.length, by),
    };
  },
  capacity: ({ selection, by }) => {
    const totals = capacityTotals(selection);
    const figures = headlineBases
      .flatMap((basis) => {
        const { mw } = totals[basis];
        return mw === null ? [] : [{ basis, mw, figure: megawattAmount(mw) }];
      })
      .toSorted((a, b) => b.mw - a.mw);
    return {
      lead: headingWords.capacity.lead,
      title:
        figures.length === 0
          ? plain(
              headingWords.capacity.none(
                selection.length,
                headlineBases.some((basis) => totals[basis].apartRows.length > 0),
              ),
            )
          : headingWords.capacity.title(figures, by),
    };
  },
  openings: ({ selection, by, day }) => {
    const { rows } = openingSeries(selection, day);
    const counts = lateCounts(rows);
    const opened = rows.filter(({ headline }) => headline.claim.kind === "actual").length;
    const late = [...counts.values()].reduce((sum, count) => sum + count, 0);
    return {
      lead: [
        headingWords.openings.total(
          selection.filter(({ status }) => status === "operating").length,
          rows.filter(({ headline, readSite }) => hasBegun(headline.claim, readSite.status)).length,
          opened,
          rows.length - opened,
        ),
        scheduleWords.fleet(counts),
        headingWords.openings.lead,
      ].join(" "),
      title:
        by === "schedule"
          ? plain(scheduleWords.title(late, rows.length, selection.length))
          : headingWords.openings.title(rows.length, selection.length, by),
    };
  },
  accelerators: ({ selection, ruleContext }) => {
    const { rows } = acceleratorSeries(selection, ruleContext);
    const { value, sites, running } = acceleratorTotal(rows, ruleContext);
    const { lead, howCounted, none, apart, title } = headingWords.accelerators;
    const all = selection.length;
    const stating = new Set(rows.map(({ readSite }) => readSite)).size;
    if (value === null) return { lead: howCounted, title: plain(stating === 0 ? none(all) : apart(stating, all)) };
    return {
      lead: `${lead(integer(running.value), running.sites)} ${howCounted}`,
      title: plain(title(integer(value), sites, all)),
    };
  },
  history: ({ selection, measure, currency, ruleContext }) => {
    const total = totalOf(measure, selection, currency, ruleContext);
    return {
      lead: headingWords.history.lead,
      title:
        "isBeside" in total
          ? plain(headingWords.history.none(selection.length, total.isBeside))
          : headingWords.history.title(total.figure, measure, total.sites, selection.length),
    };
  },
};

function totalOf(measure: TotalName, selection: readonly ReadSite[], currency: Currency, ruleContext: RuleContext) {
  if (measure === "investment") {
    const total = investmentTotal(investmentSeries(selection, currency, ruleContext.rates));
    const { amount, covered } = total;
    if (amount === null) return { isBeside: isMoneyBeside(total) };
    return { figure: moneyRounded(amount, currency), sites: covered };
  }
  const { mw, sites, apartRows } = capacityTotals(selection)[measure];
  return mw === null ? { isBeside: apartRows.length > 0 } : { figure: megawattSum(mw), sites };
}

/** Returns whether money for a whole site is stated that the total does not count by itself. */
function isMoneyBeside({ apartRows, unconverted, children }: InvestmentTotal): boolean {
  return apartRows.length + unconverted + children > 0;
}

function plain(text: string): readonly TitlePiece[] {
  return [{ text }];
}
