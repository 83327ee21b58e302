import { newestStatement } from "../../../domain/record/newest-statement";
import type { ReadSite } from "../../../domain/headline/read-site";
import { classOf } from "../../../domain/headline/verdict";
import { sizeLadder } from "../../../domain/series/size-ladder";
import { statusEntry } from "../../../parts/picture/picture-legend";
import { paragraph, type Drawn, type TextRun } from "../../../parts/picture/picture-text";
import {
  innerWidth,
  pictureMargin,
  readingSentence,
  type PictureQuestion,
  type PictureSheet,
} from "../../../parts/picture/sheet";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { buildsForLine, buildsForText, statedText, statusText } from "../../../words/text/claim-text";
import { fullPlaceOf } from "../../../words/text/place-text";
import { sourceNamed } from "../../../words/text/source-name";
import { asSentences } from "../../../words/format/text";
import type { HeadlineValue } from "../headlines/headline-value";
import { headlinesOf } from "../headlines/use-headlines";
import { ladderBody, scheduleBody } from "./site-bodies";

/** Returns the picture of the figures of a site: its four headlines with who says so, its sizes, and what is late. */
export function siteSheet(question: PictureQuestion, readSite: ReadSite): PictureSheet {
  const { dataset, ruleContext, reading } = question.record;
  const { site, status } = readSite;
  const headlines = headlinesOf({ readSite, dataset, ruleContext, day: reading.day, currency: question.currency });
  const builds = buildsForText(readSite, dataset);
  const rungs = sizeLadder(readSite, ruleContext);
  const line = [words.kind[site.kind], fullPlaceOf(site), ...(builds === null ? [] : [buildsForLine(builds)])].join(
    words.separator,
  );
  return {
    title: site.name,
    lead: asSentences([line, readingSentence(question)]),
    legend: [statusEntry(status, statusText(readSite), false)],
    body: (top) =>
      below(
        [
          (at) => values(question, headlines, at),
          (at) => ladderBody(question, readSite, rungs, at),
          (at) => scheduleBody(question, readSite, at),
        ],
        top,
      ),
    coverage: [
      {
        text: `${siteWords.claims.countFrom(site.claims.length, new Set(site.claims.map(({ source }) => source)).size)}; `,
        bold: true,
      },
      { text: `${siteWords.site.newest(newestStatement(site.claims))}.` },
    ],
    claims: [...headlines.flatMap(({ claim }) => claim ?? []), ...rungs.map(({ claim }) => claim)],
    isSaidBeside: true,
  };
}

/** Draws bodies below one another. */
function below(bodies: readonly ((top: number) => Drawn)[], top: number): Drawn {
  let y = top;
  const nodes = bodies.map((draw, index) => {
    const { height, node } = draw(y);
    y += height;
    return <g key={index}>{node}</g>;
  });
  return { height: y - top, node: nodes };
}

const gap = 24;

/** Draws the headlines side by side, with who says each on one line across them. */
function values({ record, measure }: PictureQuestion, headlines: readonly HeadlineValue[], top: number): Drawn {
  const { sources } = record.dataset;
  const width = (innerWidth - gap * (headlines.length - 1)) / headlines.length;
  const columns = headlines.map(({ field, label, figure, beside, buys, notes, claim, why, all }, index) => {
    const box = { x: pictureMargin + index * (width + gap), width, measure };
    const stack = (
      from: number,
      parts: readonly { readonly runs: readonly TextRun[]; readonly size: number; readonly colour?: string }[],
    ): Drawn =>
      below(
        parts.map(
          ({ runs, size, colour = "--ink-2" }) =>
            (y: number) =>
              paragraph(runs, { ...box, y, size, colour }),
        ),
        from,
      );
    const noted = [...(buys === null ? [] : [buys]), ...notes].join(words.separator);
    const upper = stack(top, [
      { runs: [{ text: label }], size: 14 },
      {
        runs:
          figure === null
            ? [{ text: words.notStated }]
            : [...(figure.before === "" ? [] : [{ text: `${figure.before} ` }]), { text: figure.figure, bold: true }],
        size: figure !== null && measure(`${figure.before} ${figure.figure}`, 26, true) > width * 1.9 ? 19 : 25,
        colour: figure === null ? "--ink-3" : "--ink-2",
      },
      ...(beside === null ? [] : [{ runs: [{ text: beside }], size: 13 }]),
      ...(noted === "" ? [] : [{ runs: [{ text: noted }], size: 13 }]),
    ]);
    const said: readonly { readonly runs: readonly TextRun[]; readonly size: number }[] =
      claim === null
        ? []
        : [
            {
              runs: [
                { text: sourceNamed(sources, claim.source), bold: true },
                {
                  text: `, ${statedText(claim.stated)}${words.separator}${words.sourceClass[classOf(claim, sources)]}`,
                },
              ],
              size: 13,
            },
          ];
    const reason = why ?? (all > 0 ? siteWords.site.noneStands : null);
    const lower = (from: number) =>
      stack(from, [...said, ...(reason === null ? [] : [{ runs: [{ text: reason }], size: 12.5, colour: "--ink-3" }])]);
    return { field, x: box.x, upper, lower };
  });
  const line = top + Math.max(...columns.map(({ upper }) => upper.height)) + 8;
  const lower = columns.map((column) => column.lower(line + 6));
  return {
    height: line - top + 6 + Math.max(...lower.map(({ height }) => height)) + 6,
    node: columns.map(({ field, x, upper }, index) => (
      <g key={field}>
        {upper.node}
        <path d={`M${x} ${line}h${width}`} stroke="var(--rule)" />
        {lower[index]?.node}
      </g>
    )),
  };
}
