import { sourceNamed } from "../../words/text/source-name";
import { pictureWords } from "#words/files/picture";
import { words } from "#words/page";
import { date } from "../../words/format/date";
import { PatternSprite } from "../../marks/patterns";
import type { Palette } from "./palette";
import { pictureLegend } from "./picture-legend";
import { paragraph, type TextRun } from "./picture-text";
import { pictureMargin, pictureWidth, type PictureQuestion, type PictureSheet } from "./sheet";
import { svgText } from "./svg-text";

/** The name that the font has in a picture: that of the font which a drawing program may have installed. */
export const pictureFont = "Source Sans 3";

type Around = {
  readonly palette: Palette;
  /** The address of the view, pinned to the release. */
  readonly link: string;
  /** A style sheet with the letters of the picture inside; empty where the reader's programs have the font. */
  readonly fonts: string;
};

/** So many publishers are named; of more their number is said. */
const mostNamed = 5;

/** Returns a sheet as an SVG file that needs nothing beside itself, with all that a printed picture has to say. */
export function pictureSvg(sheet: PictureSheet, question: PictureQuestion, around: Around): string {
  const { measure } = question;
  const { width = pictureWidth } = sheet;
  const box = { x: pictureMargin, width: width - 2 * pictureMargin, measure };
  const title = paragraph([{ text: sheet.title, bold: true }], { ...box, y: 20, size: 27 });
  const lead = paragraph([{ text: sheet.lead }], { ...box, y: 24 + title.height, size: 16, colour: "--ink-2" });
  const legendTop = 24 + title.height + lead.height + 12;
  const legend = pictureLegend(sheet.legend, { ...box, y: legendTop });
  const bodyTop = legendTop + legend.height + (legend.height > 0 ? 8 : 0);
  const body = sheet.body(bodyTop);
  const coverageTop = bodyTop + body.height + 12;
  const coverage = paragraph(sheet.coverage, { ...box, y: coverageTop, size: 14, colour: "--ink-2" });
  const ruleAt = coverageTop + coverage.height + (coverage.height > 0 ? 13 : 1);
  const foot = paragraph(footOf(sheet, question), { ...box, y: ruleAt + 9, size: 14, colour: "--ink-2" });
  const link = paragraph([{ text: around.link.replace(/^https?:\/\//, "") }], {
    ...box,
    y: ruleAt + 9 + foot.height,
    size: 14,
    colour: "--ink-2",
  });
  const height = Math.ceil(ruleAt + 9 + foot.height + link.height + 16);
  const drawn = (node: React.ReactNode) => svgText(node, around.palette);
  const content = drawn(
    <>
      {[title, lead, legend, body, coverage, foot, link].map(({ node }) => node)}
      <path d={`M${pictureMargin} ${ruleAt}H${width - pictureMargin}`} stroke="var(--rule-strong)" strokeWidth={2} />
    </>,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="'${pictureFont}', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif">`,
    drawn(<title>{sheet.title}</title>),
    drawn(<desc>{`${sheet.lead} ${around.link}`}</desc>),
    `<defs>${around.fonts === "" ? "" : `<style>${around.fonts}</style>`}${patternsIn(content, drawn(<PatternSprite />))}</defs>`,
    drawn(<rect width={width} height={height} fill="var(--surface-page)" />),
    content,
    "</svg>\n",
  ].join("");
}

/** Returns the patterns of the marks that a text of SVG uses. */
function patternsIn(content: string, sprite: string): string {
  return (sprite.match(/<pattern\b[^]*?<\/pattern>|<pattern\b[^>]*\/>/g) ?? [])
    .filter((pattern) => content.includes(`url(#${/ id="([^"]+)"/.exec(pattern)?.[1]})`))
    .join("");
}

/** Returns whose picture it is, of which release, under which licence, and on whose statements it rests. */
function footOf({ claims, isSaidBeside }: PictureSheet, { record }: PictureQuestion): readonly TextRun[] {
  const { release, sources } = record.dataset;
  const { sources: text } = pictureWords;
  const statements = new Set(claims.map(({ id }) => id)).size;
  const publishers = [...new Set(claims.map(({ source }) => sourceNamed(sources, source)))];
  const said = () => {
    if (publishers.length === 0) return text.none;
    if (isSaidBeside) return text.beside(statements);
    return publishers.length <= mostNamed ? text.few(publishers) : text.many(statements, publishers.length);
  };
  return [
    { text: words.product, bold: true },
    { text: `${pictureWords.release(release.version, date(release.date))} ${said()}` },
  ];
}
