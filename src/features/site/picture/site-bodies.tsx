import type { ReadSite } from "../../../domain/headline/read-site";
import { findingClaims } from "../../../domain/headline/schedule";
import { sizeMark, type Rung } from "../../../domain/series/size-ladder";
import { QualifiedBar } from "../../../marks/qualified-bar";
import { pictureRows } from "../../../parts/picture/picture-rows";
import { siteColumnsOfPicture } from "../../../parts/picture/row-columns";
import { PictureLine, paragraph, type Drawn } from "../../../parts/picture/picture-text";
import { innerWidth, pictureMargin, type PictureQuestion } from "../../../parts/picture/sheet";
import { scheduleWords } from "#words/charts/schedule";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { figureQualifier } from "#words/qualifiers";
import { megawatts } from "../../../words/format/number";
import { saidByText } from "../../../words/text/claim-line";
import { findingText } from "../../../words/text/schedule-text";
import { upperFirst, withSemicolons } from "../../../words/format/text";

/** The columns of sizes: the stage in words, and a source with date and class. */
const columns = {
  ...siteColumnsOfPicture,
  name: pictureMargin,
  plot: { from: 300, to: 580 },
  figureEnd: 700,
  source: 714,
};

/** The room in px after the longest bar, for the arrow of its qualifier. */
const arrow = 14;

/** Draws the sizes that are stated of a site on one scale; never added. */
export function ladderBody(
  { record, measure }: PictureQuestion,
  { status }: ReadSite,
  rungs: readonly Rung[],
  top: number,
): Drawn {
  if (rungs.length === 0) return { height: 0, node: null };
  const { ladder } = siteWords.site;
  const largest = Math.max(...rungs.map(({ claim }) => claim.mw));
  const { from, to } = columns.plot;
  const x = (mw: number) => from + (mw / largest) * (to - from - arrow);
  const body = pictureRows(
    {
      groups: [
        {
          heading: null,
          rows: rungs.map(({ stage, basis, claim, aggregatorOnly }) => {
            const mark = sizeMark(claim, status);
            return {
              id: `${stage} ${basis}`,
              status: null,
              name: mark.inPlace ? upperFirst(words.inPlace) : ladder.stage[stage],
              note: withSemicolons([words.onBasis[basis], claim.scope]),
              before: figureQualifier(claim.qualifier),
              figure: `${megawatts(claim.mw)} MW`,
              isOpen: aggregatorOnly,
              source: saidByText(claim, record.dataset),
              draw: (middle: number) => <QualifiedBar {...mark} from={from} to={x(claim.mw)} middle={middle} />,
            };
          }),
        },
      ],
      ticks: [],
      zero: from,
      columns,
      measure,
    },
    top + 40,
  );
  return {
    height: 40 + body.height,
    node: (
      <>
        <PictureLine x={pictureMargin} y={top + 29} size={18} bold>
          {ladder.title}
        </PictureLine>
        {body.node}
      </>
    ),
  };
}

/** Draws what is late or has moved at a site, with who said so; nothing where nothing is known. */
export function scheduleBody({ record, measure }: PictureQuestion, { schedule }: ReadSite, top: number): Drawn {
  if (schedule.findings.length === 0) return { height: 0, node: null };
  let y = top + 38;
  const nodes = schedule.findings.map((finding) => {
    const claims = findingClaims(finding);
    const drawn = paragraph(
      [
        { text: `${words.scheduleStateNames[finding.state]}: `, bold: true },
        {
          text: `${findingText(finding)} (${withSemicolons(claims.map((claim) => saidByText(claim, record.dataset)))})`,
        },
      ],
      { x: pictureMargin, y, width: innerWidth, size: 14, colour: "--ink-2", measure },
    );
    y += drawn.height + 4;
    return <g key={claims.map(({ id }) => id).join(" ")}>{drawn.node}</g>;
  });
  return {
    height: y - top,
    node: (
      <>
        <PictureLine x={pictureMargin} y={top + 28} size={18} bold>
          {scheduleWords.head}
        </PictureLine>
        {nodes}
      </>
    ),
  };
}
