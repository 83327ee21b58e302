import { perMwRows } from "../../../../domain/series/bought";
import { contractSeries } from "../../../../domain/series/contracts";
import { investmentSeries } from "../../../../domain/series/investment";
import { barEntries, statusEntries } from "../../../../parts/picture/picture-entries";
import { selectionSentence, type PictureQuestion, type PictureSheet } from "../../../../parts/picture/sheet";
import { choiceWords } from "#words/charts/chart-choices";
import { contractWords } from "#words/charts/contracts";
import { headingWords } from "#words/charts/headings";
import { perMwWords } from "#words/charts/per-mw";
import { words } from "#words/page";
import { moneyRounded, unitPrice } from "../../../../words/format/money";
import { inLine, investmentText } from "../../../../words/text/claim-text";
import { boughtText } from "../../../../words/text/money-text";
import { sourceNamed } from "../../../../words/text/source-name";
import { withSemicolons } from "../../../../words/format/text";
import { amountBody, type DrawnAmount } from "./amount-body";

/** Returns the picture of what customers pay: a grey bar for each amount, with what it covers. */
export function contractsSheet(question: PictureQuestion): PictureSheet {
  const { record, selection, currency, isLog } = question;
  const { rows, undrawn, sites } = contractSeries(selection, currency, record.ruleContext);
  const drawn = rows.map(({ readSite, claim, converted, aggregatorOnly }): DrawnAmount => ({
    readSite,
    claim,
    part: false,
    aggregatorOnly,
    value: converted.amount,
    figure: moneyRounded(converted.amount, currency),
    note: claim.scope,
    contract: true,
  }));
  const notDrawn = undrawn.map(({ readSite: { site }, claim, why }) =>
    contractWords.notDrawn(
      site.name,
      inLine(investmentText(claim)),
      words.investment.undrawn[why],
      sourceNamed(record.dataset.sources, claim.source),
    ),
  );
  return {
    title: contractWords.pictured(sites),
    lead: [headingWords.converted(currency), ...logNote(isLog), contractWords.note, selectionSentence(question)].join(
      " ",
    ),
    legend: [...statusEntries(rows, words.status, false), ...endEntries(drawn)],
    ...amountBody(question, [{ heading: null, rows: drawn }]),
    coverage: [
      {
        text:
          sites === 0
            ? contractWords.none(selection.length)
            : `${contractWords.coverage(sites, selection.length, rows.length + undrawn.length)}. `,
        bold: true,
      },
      {
        text: [
          ...(sites === 0 ? [] : [contractWords.each]),
          ...(notDrawn.length === 0 ? [] : [`${contractWords.undrawn(notDrawn.length)} ${withSemicolons(notDrawn)}.`]),
        ].join(" "),
      },
    ],
    claims: [...rows, ...undrawn].map(({ claim }) => claim),
    isSaidBeside: true,
  };
}

/** Returns the picture of the money for one megawatt, where one statement gives both. */
export function perMwSheet(question: PictureQuestion): PictureSheet {
  const { record, selection, currency, isLog } = question;
  const { rates } = record.dataset;
  const priced = perMwRows(investmentSeries(selection, currency, rates).rows, currency, rates);
  const drawn = priced.map(({ row: { readSite, headline }, perMw }): DrawnAmount => {
    const { claim, part } = headline;
    return {
      readSite,
      claim,
      part,
      aggregatorOnly: readSite.aggregatorOnly.investment,
      value: perMw.amount,
      figure: unitPrice(perMw.amount, currency),
      note: [inLine(investmentText(claim)), boughtText(claim, readSite)].join(" "),
    };
  });
  return {
    title: perMwWords.pictured(priced.length),
    lead: [headingWords.converted(currency), ...logNote(isLog), perMwWords.note, selectionSentence(question)].join(" "),
    legend: [...statusEntries(drawn, words.status, !isLog), ...endEntries(drawn)],
    ...amountBody(question, [{ heading: null, rows: drawn }]),
    coverage: [
      { text: `${perMwWords.coverage(priced.length, selection.length)} `, bold: true },
      { text: perMwWords.others(priced.length, selection.length) },
    ],
    claims: drawn.map(({ claim }) => claim),
    isSaidBeside: true,
  };
}

const logNote = (isLog: boolean) => (isLog ? [choiceWords.scale.log] : []);

/** Returns what the ends and edges of the bars mean, of those that occur. */
function endEntries(drawn: readonly DrawnAmount[]): PictureSheet["legend"] {
  return barEntries(drawn.map(({ claim: { qualifier }, ...own }) => ({ ...own, qualifier, others: [] })));
}
