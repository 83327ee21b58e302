import { stakesOf } from "../../../domain/headline/named-organisations";
import {
  claimsOfAnswer,
  type Answer,
  type AnswerValue,
  type ComparisonRowId,
} from "../../../domain/comparison/comparison-answers";
import { organisationName } from "../../../domain/record/dataset";
import type { Claim } from "../../../domain/record/claim";
import { convert } from "../../../domain/record/money";
import { headlineBases } from "../../../domain/headline/headline";
import type { ReadSite } from "../../../domain/headline/read-site";
import { passedDate } from "../../../domain/headline/schedule";
import { isAggregatorOnly } from "../../../domain/headline/verdict";
import { sizeMark } from "../../../domain/series/size-ladder";
import { claimCells, isFigure } from "../../../parts/claims/claim-cells";
import type { PictureQuestion } from "../../../parts/picture/sheet";
import type { TextRun } from "../../../parts/picture/picture-text";
import { accountWords } from "#words/claims/account";
import { comparisonWords } from "#words/compare/comparison";
import { words } from "#words/page";
import { readingWords } from "#words/reading";
import { siteWords } from "#words/site";
import { moneyRounded } from "../../../words/format/money";
import { inLine, investmentText, stageText, statedText, valueText } from "../../../words/text/claim-text";
import { leadText, restTexts } from "../../../words/text/claims/account-text";
import { boughtText, perMwText } from "../../../words/text/money-text";
import { fullPlaceOf } from "../../../words/text/place-text";
import { pointText } from "../../../words/text/point-text";
import { findingText, scheduleText } from "../../../words/text/schedule-text";
import { sourceNamed } from "../../../words/text/source-name";
import { withCommas, withSemicolons } from "../../../words/format/text";

/** A line of a cell: a value, or in smaller letters what it covers and who says so; or the mark of an amount. */
export type AnswerLine =
  | { readonly kind: "value" | "said" | "none"; readonly runs: readonly TextRun[] }
  | { readonly kind: "mark"; readonly standing: AnswerValue };

type Asked = { readonly row: ComparisonRowId; readonly readSite: ReadSite; readonly answer: Answer | null };

const said = (text: string): AnswerLine => ({ kind: "said", runs: [{ text }] });
const value = (text: string): AnswerLine => ({ kind: "value", runs: [{ text }] });
const none = (text: string): AnswerLine => ({ kind: "none", runs: [{ text }] });

/** Returns the answer of a site to a row of a comparison, in the words of its table. */
export function answerLines({ row, readSite, answer }: Asked, question: PictureQuestion): readonly AnswerLine[] {
  const { record, currency } = question;
  const { dataset } = record;
  const organisation = (id: string) => organisationName(dataset, id) ?? id;
  switch (answer?.kind) {
    case undefined:
      return [none(row === "operator" ? words.unnamed : words.notStated)];
    case "place":
      return [value(fullPlaceOf(answer.site)), said(pointText(answer.site))];
    case "zone":
      return answer.zone === null ? [none(comparisonWords.noZone(answer.country))] : [value(words.zone[answer.zone])];
    case "operator":
      return [value(organisation(answer.id))];
    case "site_kind":
      return [value(words.kind[answer.value])];
    case "named":
      return [
        value(withCommas(answer.claims.map((claim) => organisation(claim.organisation)))),
        ...stakesOf(answer.claims).map((stake) => said(stake)),
        ...(answer.before.length > 0
          ? [none(siteWords.site.earlierNames(answer.role, answer.before.map(organisation)))]
          : []),
        ...(answer.also.length > 0 ? [none(siteWords.site.otherNames(answer.also.map(organisation)))] : []),
        said(saidBy(answer.claims, question)),
      ];
    case "claims":
      return answer.standing.flatMap((standing) => standingLines(row, readSite, standing, question));
    case "above":
      return [none(comparisonWords.above)];
    case "per_mw": {
      const text = perMwText(answer.claim, currency, dataset.rates);
      const buys = boughtText(answer.claim, readSite);
      if (text === null || buys === null) return [none(words.notStated)];
      return [
        { kind: "value", runs: [{ text: `${text.before} `.trimStart() }, { text: text.figure, bold: true }] },
        said(
          withSemicolons([
            comparisonWords.perMw(inLine(investmentText(answer.claim)), buys),
            saidBy([answer.claim], question),
          ]),
        ),
      ];
    }
    case "account":
      return accountLines(answer, question);
    case "schedule":
      if (answer.schedule.findings.length === 0) return [none(scheduleText(answer.schedule))];
      return answer.schedule.findings.flatMap((finding) => [
        value(findingText(finding)),
        said(
          saidBy(claimsOfAnswer({ kind: "schedule", schedule: { ...answer.schedule, findings: [finding] } }), question),
        ),
      ]);
    case "evidence":
      return [
        value(comparisonWords.evidence.count(answer.claims, answer.sources)),
        said(
          comparisonWords.evidence.classes(
            answer.classes.map(({ name, claims }) => ({ name: words.sourceClass[name], claims })),
          ) + (answer.doubted > 0 ? `; ${comparisonWords.doubted(answer.doubted)}` : ""),
        ),
      ];
  }
}

/** Returns the mark, the figure and the source of a headline. */
function standingLines(
  row: ComparisonRowId,
  readSite: ReadSite,
  standing: AnswerValue,
  question: PictureQuestion,
): readonly AnswerLine[] {
  const { claim, part, disputed } = standing;
  const { dataset } = question.record;
  const organisation = (id: string) => organisationName(dataset, id) ?? id;
  const isBasis = headlineBases.some((basis) => basis === row);
  const { before, figure } =
    claim.field === "capacity" && isBasis ? claimCells(claim, organisation).figure : valueText(claim, organisation);
  const isPart = part && row !== "part" && row !== "phase" && row !== "status";
  const isWeak = isAggregatorOnly(claim, readSite.site.claims, dataset.sources);
  const isOpen = !isFigure(claim.field) || isWeak;
  const notes = [
    ...(isWeak ? [words.sourceClass.aggregator] : []),
    ...notesOf(readSite, claim, question),
    ...(disputed ? [readingWords.spread.mark] : []),
  ];
  return [
    ...(claim.field === "capacity" || claim.field === "investment" ? [{ kind: "mark", standing } as const] : []),
    {
      kind: "value",
      runs: [
        {
          text: [...(isPart ? [words.part] : []), ...(before === "" ? [] : [before])]
            .map((word) => `${word} `)
            .join(""),
        },
        { text: figure, bold: !isOpen },
        ...notes.map((text) => ({ text: ` ${text}` })),
      ].filter(({ text }) => text !== ""),
    },
    ...(row === "opening" ? stateOfDate(readSite) : []),
    said(withSemicolons([...(isFigure(claim.field) ? [claim.scope] : []), saidBy([claim], question)])),
  ];
}

/** Returns the amount in the reader's currency and what it buys, or whether a date is planned or documented. */
function notesOf(readSite: ReadSite, claim: Claim, { record, currency }: PictureQuestion): readonly string[] {
  if (claim.field === "opening") return [words.openings[claim.kind]];
  if (claim.field === "capacity" && sizeMark(claim, readSite.status).inPlace)
    return [stageText(claim, readSite.status)];
  if (claim.field !== "investment") return [];
  const converted = convert(claim.amount, claim.currency, claim.stated, currency, record.dataset.rates);
  const buys = boughtText(claim, readSite);
  return [
    ...(typeof converted === "string"
      ? [comparisonWords.notConverted(words.investment.undrawn[converted])]
      : converted.rate
        ? [comparisonWords.equals(moneyRounded(converted.amount, currency))]
        : []),
    ...(buys === null ? [] : [buys]),
  ];
}

function stateOfDate({ schedule }: ReadSite): readonly AnswerLine[] {
  if (schedule.state === "operating") return [said(siteWords.site.operatingAnyway)];
  const passed = passedDate(schedule);
  return passed === null ? [] : [said(siteWords.site.passed(words.openings.past(passed.months)))];
}

function accountLines(
  answer: Extract<Answer, { readonly kind: "account" }>,
  question: PictureQuestion,
): readonly AnswerLine[] {
  const { account } = answer;
  const lead = leadText(account);
  const [range] = account.differing;
  const figures =
    range === undefined
      ? null
      : [
          inLine(claimCells(range.lowest, String).figure),
          accountWords.to,
          inLine(claimCells(range.highest, String).figure),
          accountWords.inStatements(
            range.claims.length,
            range.lowest.field === "capacity" ? words.onBasis[range.lowest.basis] : null,
          ),
        ].join(" ");
  const ends = claimsOfAnswer(answer);
  const text =
    lead === null ? withCommas(restTexts(account, true)) : [lead, ...(figures === null ? [] : [figures])].join(" ");
  return [
    ...(text === "" ? [none(words.notStated)] : [value(`${text}.`)]),
    ...(ends.length > 0 ? [said(saidBy(ends, question))] : []),
  ];
}

/** Returns who said some statements, and when, each once. */
function saidBy(claims: readonly Claim[], { record }: PictureQuestion): string {
  const { sources } = record.dataset;
  return withSemicolons([
    ...new Set(claims.map(({ source, stated }) => withCommas([sourceNamed(sources, source), statedText(stated)]))),
  ]);
}
