import { investmentSeries } from "../../../../domain/series/investment";
import { investmentStacks } from "../../../../domain/series/investment-groups";
import { totalCoverage } from "../../../../domain/series/total-coverage";
import { coverageRuns } from "../../../../parts/picture/coverage-runs";
import { barEntries, statusEntries } from "../../../../parts/picture/picture-entries";
import {
  pictureHeading,
  selectionSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../../parts/picture/sheet";
import { choiceWords } from "#words/charts/chart-choices";
import { headingWords } from "#words/charts/headings";
import { investmentGroupWords } from "#words/charts/investment-groups";
import { words } from "#words/page";
import { moneyRounded } from "../../../../words/format/money";
import { titleText } from "../../../../words/text/chart-heading";
import { investmentBars, investmentGroupBars } from "./investment-bodies";

/** Returns the picture of the announced investments: a bar for each site, or a stack for each group. */
export function investmentSheet(question: PictureQuestion): PictureSheet {
  const { record, selection, currency, isLog } = question;
  const { dataset, ruleContext } = record;
  const by = question.by ?? "site";
  const series = investmentSeries(selection, currency, dataset.rates);
  const money = (amount: number) => moneyRounded(amount, currency);
  const grouped = by !== "site";
  const drawn = grouped
    ? series.rows.filter(({ headline, readSite }) => !headline.part && readSite.site.parent === null)
    : series.rows;
  const marketRated = drawn
    .filter(({ converted }) => converted.rate?.kinds.some((kind) => kind !== "ecb_month_mean"))
    .map(({ readSite }) => readSite.site.name);
  return {
    title: titleText(pictureHeading("investment", by, question)),
    lead: [
      headingWords.investment.measured(currency),
      ...(grouped ? [investmentGroupWords.how] : []),
      ...(isLog && !grouped ? [choiceWords.scale.log] : []),
      selectionSentence(question),
    ].join(" "),
    legend: grouped
      ? statusEntries(drawn, { ...words.status, ...words.apartStatus }, true)
      : [
          ...statusEntries(drawn, words.status, !isLog),
          ...barEntries(
            drawn.map(({ headline, others, readSite }) => ({
              qualifier: headline.claim.qualifier,
              part: headline.part,
              aggregatorOnly: readSite.aggregatorOnly.investment,
              others,
            })),
          ),
        ],
    ...(grouped
      ? { body: investmentGroupBars(question, investmentStacks(series.rows, by), by) }
      : investmentBars(question, series.rows)),
    coverage: [
      ...coverageRuns(totalCoverage("investment", selection, { currency, ruleContext }), money),
      { text: ` ${words.investment.rates(marketRated)}` },
    ],
    claims: drawn.map(({ headline }) => headline.claim),
    isSaidBeside: !grouped,
  };
}
