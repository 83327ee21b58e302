import type { ReactElement, ReactNode } from "react";
import { capacitySeries, stacksOf, type BasisSeries } from "../../../src/domain/series/capacity";
import type { ChartId } from "../../../src/domain/series/charts";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import type { ReadRecord } from "../../../src/domain/headline/read-record";
import { acceleratorSeries } from "../../../src/domain/series/accelerators";
import { historyOf } from "../../../src/domain/series/history";
import { investmentSeries } from "../../../src/domain/series/investment";
import { openingSeries, yearsOf } from "../../../src/domain/series/openings";
import type { Claim } from "../../../src/domain/record/claim";
import { isApart, statusesOrUnknown, type StatusOrUnknown } from "../../../src/domain/record/status";
import { noFilters } from "../../../src/domain/selection/filters";
import { tint, wholeFill } from "../../../src/marks/patterns";
import { GlyphShape, inPlaceColour, statusColour } from "../../../src/marks/glyph";
import { QualifiedBar } from "../../../src/marks/qualified-bar";
import { date } from "../../../src/words/format/date";
import { moneyRounded } from "../../../src/words/format/money";
import { integer, megawattSum } from "../../../src/words/format/number";
import { titleText } from "../../../src/words/text/chart-heading";
import { investmentText } from "../../../src/words/text/claim-text";
import { groupName } from "../../../src/words/text/group-name";
import { figureQualifier } from "#words/qualifiers";
import { words } from "#words/page";
import { wholeHeading } from "../pages/facts";
import { staticWords } from "../pages/static-words";
import { cardLine } from "./card-line";
import { barRoom, barWidth, cardRows, larger, mostRows } from "./card-rows";
import { cardFrame, cardName, margin } from "./frame";
import { light } from "./light";

const text = staticWords.cards;

/** Renders the card of a chart as it opens, of the whole record: its title, and its largest rows. */
export function chartCard(chart: ChartId, record: ReadRecord): ReactElement {
  const { readSites, dataset } = record;
  const heading = wholeHeading(chart, record);
  const { note, body } = drawn[chart](record);
  const width = 1200 - 2 * margin;
  return cardFrame(
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        position: "absolute",
        left: margin,
        top: 26,
        width,
        height: 504,
      }}
    >
      {cardName(titleText(heading), width)}
      <div style={{ fontSize: 33, color: light("--ink-2"), marginTop: 8, marginBottom: 10 }}>{note}</div>
      {body}
    </div>,
    text.all(readSites.length, date(dataset.release.date)),
  );
}

/** Renders the bar of a statement of a site, as long as its share of the largest. */
function barOf(
  { status }: ReadSite,
  share: number,
  { qualifier }: Pick<Claim, "qualifier">,
  part: boolean,
  aggregatorOnly = false,
): ReactElement {
  return <QualifiedBar {...{ status, part, qualifier, aggregatorOnly }} from={0} to={share * barRoom} middle={8} />;
}

const drawn: Readonly<Record<ChartId, (record: ReadRecord) => { readonly note: string; readonly body: ReactNode }>> = {
  investment: ({ readSites, dataset }) => {
    const rows = investmentSeries(readSites, "EUR", dataset.rates)
      .rows.filter(({ readSite }) => !isApart(readSite.status))
      .slice(0, mostRows);
    const top = rows[0]?.converted.amount ?? 1;
    return {
      note: text.largest.investment,
      body: cardRows(
        rows.map(({ readSite, headline: { claim, part }, converted }) => ({
          name: readSite.site.name,
          status: readSite.status,
          bar: barOf(readSite, converted.amount / top, claim, part, readSite.aggregatorOnly.investment),
          before: [...(part ? [words.part] : []), investmentText(claim).before].join(" ").trim(),
          figure: moneyRounded(converted.amount, "EUR"),
        })),
      ),
    };
  },
  capacity: ({ readSites, dataset }) => {
    const series = capacitySeries(readSites);
    const mwOf = ({ rows }: BasisSeries) => rows.reduce((sum, { claim }) => sum + claim.mw, 0);
    const [largest] = series.toSorted((a, b) => mwOf(b) - mwOf(a));
    const stacks = largest
      ? stacksOf(largest, "country").toSorted((a, b) => (b.total.mw ?? 0) - (a.total.mw ?? 0))
      : [];
    const top = stacks[0]?.total.mw ?? 1;
    return {
      note: largest ? `${text.largest.capacity}, ${words.onBasis[largest.basis]}` : "",
      body: cardRows(
        stacks.slice(0, mostRows).flatMap(({ key, shares, total }) => {
          if (total.mw === null) return [];
          const widthOf = (mw: number) => (mw / top) * barRoom;
          const counted = [
            ...statusesOrUnknown
              .filter((status) => !isApart(status))
              .map((status) => ({
                of: status,
                mw: (shares.get(status) ?? 0) + (status === "operating" ? (shares.get("operating_plan") ?? 0) : 0),
              })),
            { of: "in_place" as const, mw: shares.get("in_place") ?? 0 },
          ].map(({ of, mw }) => ({ of, width: widthOf(mw) }));
          return {
            name: groupName(key, "country", dataset),
            status: null,
            bar: counted.map(({ of, width }, index) => (
              <g
                key={of}
                transform={`translate(${counted.slice(0, index).reduce((sum, one) => sum + one.width, 0)} 2)`}
              >
                {of === "in_place" ? (
                  <rect width={width} height={12} style={{ fill: inPlaceColour }} />
                ) : (
                  <>
                    <rect width={width} height={12} style={{ fill: tint(of) }} />
                    <rect
                      width={width}
                      height={12}
                      fill={wholeFill(of)}
                      style={{ stroke: statusColour(of) }}
                      strokeWidth={width > 0 ? 0.8 : 0}
                    />
                  </>
                )}
              </g>
            )),
            before: "",
            figure: megawattSum(total.mw),
          };
        }),
      ),
    };
  },
  openings: ({ readSites, reading }) => {
    const { rows, notStated } = openingSeries(readSites, reading.day);
    const now = Number(reading.day.slice(0, 4));
    const order = (status: StatusOrUnknown) => statusesOrUnknown.indexOf(status);
    const [before, after] = [now - 2, now + 2];
    const spans = [
      { name: text.until(before), from: -Infinity, to: before },
      ...[now - 1, now, now + 1].map((year) => ({ name: String(year), from: year, to: year })),
      { name: text.since(after), from: after, to: Infinity },
    ];
    return {
      note: `${text.openings}; ${text.undated(notStated.length)}`,
      body: cardRows(
        spans.map(({ name, from, to }) => {
          const own = rows
            .filter((row) => from <= Math.floor(yearsOf(row).from) && Math.floor(yearsOf(row).from) <= to)
            .toSorted((a, b) => order(a.readSite.status) - order(b.readSite.status));
          const step = Math.min(11, (barWidth / larger - 8) / Math.max(1, own.length));
          return {
            name,
            status: null,
            bar: own.map(({ readSite }, index) => (
              <svg key={readSite.site.id} x={index * step} y={3} width={10} height={10} viewBox="0 0 16 16">
                <GlyphShape status={readSite.status} />
              </svg>
            )),
            before: "",
            figure: integer(own.length),
          };
        }),
      ),
    };
  },
  accelerators: ({ readSites, ruleContext }) => {
    const rows = acceleratorSeries(readSites, ruleContext)
      .rows.toSorted((a, b) => b.headline.claim.count - a.headline.claim.count)
      .filter((row, index, all) => all.findIndex(({ readSite }) => readSite === row.readSite) === index)
      .slice(0, mostRows);
    const top = rows[0]?.headline.claim.count ?? 1;
    return {
      note: text.largest.accelerators,
      body: cardRows(
        rows.map(({ readSite, headline: { claim } }) => ({
          name: readSite.site.name,
          status: readSite.status,
          bar: barOf(readSite, claim.count / top, claim, false),
          before: figureQualifier(claim.qualifier),
          figure: integer(claim.count),
        })),
      ),
    };
  },
  history: ({ dataset, reading }) => ({
    note: text.history,
    body: cardLine(
      historyOf(dataset, { reading, filters: noFilters, measure: "investment", currency: "EUR" }).map(
        ({ day, total }) => ({ at: Date.parse(day), value: total ?? 0 }),
      ),
    ),
  }),
};
