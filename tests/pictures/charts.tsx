import type { ComponentProps, ReactNode } from "react";
import type { TimeScale } from "../../src/charts/plot/scale";
import StepLine, { type LineLabel } from "../../src/charts/line/step-line";
import type { LinePoint } from "../../src/charts/line/step-path";
import CapacityBars, { type CapacityBarRow } from "../../src/charts/rows/capacity-bars";
import type { BarRow } from "../../src/charts/rows/bar-row";
import HorizontalBars from "../../src/charts/rows/horizontal-bars";
import RangeTimeline, { type TimeRow } from "../../src/charts/rows/range-timeline";
import { ShareBars } from "../../src/charts/rows/share-bars";
import StackedBars, { type StackRow } from "../../src/charts/rows/stacked-bars";
import type { AxisYear } from "../../src/charts/years/year-axis";
import type { YearMark } from "../../src/charts/years/year-mark";
import { YearMarks } from "../../src/charts/years/year-marks";
import { qualifiers } from "../../src/domain/record/claim";
import { statusesOrUnknown } from "../../src/domain/record/status";
import { capacityStates } from "../../src/domain/series/capacity";
import { precisions, years } from "./dates";

/** The parts that the style sheet lays out, without a plot of Recharts. */
export const laidOut: readonly string[] = ["share-bars", "year-marks"];

/** A picture of a chart in a panel of a width in px. */
export type Drawn = { readonly width: number; readonly chart: ReactNode };

const wide = (chart: ReactNode): Drawn => ({ width: 800, chart });
const narrow = (chart: ReactNode): Drawn => ({ width: 360, chart });
const nothing = () => undefined;

/** Texts that no font can make wider than their column: what is measured is the same everywhere. */
const heads = { name: "Site", cells: ["MW"] };
const row = { id: "acme", name: "Acme", cells: ["1"], card: null, status: "announced" } as const;
const shared = { label: "A chart", selected: null, hovered: null, onHover: nothing };
const common = { ...shared, heads };
const tick = (value: number) => `${value}`;

type Bars = ComponentProps<typeof HorizontalBars>;
const bar = (own: Partial<BarRow> = {}): BarRow => ({
  ...row,
  value: 100,
  part: false,
  qualifier: "exact",
  aggregatorOnly: false,
  inside: null,
  others: [],
  remark: null,
  ...own,
});
const bars = (rows: readonly BarRow[], own: Partial<Bars> = {}) =>
  wide(
    <HorizontalBars
      {...{ ...common, groups: [{ id: "all", heading: null, rows }], figures: 2, columns: "120px 600px 40px" }}
      {...{ rowHeight: 28, band: 24, tick, ...own }}
    />,
  );
type Shares = ComponentProps<typeof ShareBars>;
const shares = (rows: Shares["rows"], own: Partial<Shares> = {}) =>
  wide(
    <div style={{ "--columns": "120px 600px 40px", "--row": "24px" }}>
      <ShareBars {...{ ...shared, rows, onPress: nothing, ...own }} />
    </div>,
  );
const three = [bar({ id: "a" }), bar({ id: "b", value: 60 }), bar({ id: "c", value: 20 })];

const capacity = (own: Partial<CapacityBarRow> = {}): CapacityBarRow => ({
  ...row,
  value: 100,
  qualifier: "exact",
  hollow: false,
  runningAs: "operating",
  inPlace: false,
  running: null,
  ambition: null,
  ...own,
});
const capacities = (rows: readonly CapacityBarRow[], isLog = false) => {
  const values = rows.flatMap(({ value, ambition }) => [value, ambition ?? value]);
  return wide(<CapacityBars {...{ ...common, rows, isLog, values, tick }} />);
};

const stack = (own: Partial<StackRow> = {}): StackRow => ({
  id: row.id,
  name: row.name,
  card: null,
  told: (small) => `less of it ${small.length}`,
  stack: [],
  aboveHeadline: null,
  apart: [],
  ...own,
});
const stacks = (...rows: readonly StackRow[]) =>
  wide(<StackedBars {...shared} {...{ rows, names: 0.2, largest: 200, steps: 4, tick, value: tick }} />);

const even: TimeScale = { first: 2025, since: 2025, narrow: 1, last: 2029 };
const squeezed: TimeScale = { first: 2019, since: 2024, narrow: 0.17, last: 2029 };
const time = (date: string, own: Partial<TimeRow> = {}): TimeRow => ({
  ...row,
  id: date,
  ...years(date),
  kind: "planned",
  part: false,
  qualifier: "exact",
  passed: false,
  others: null,
  moved: null,
  ...own,
});
type Timeline = ComponentProps<typeof RangeTimeline>;
const timeline = (rows: readonly TimeRow[], own: Partial<Timeline> = {}) => {
  const scale = own.scale ?? even;
  const ticks = [scale.since, scale.since + 1].map((year) => ({
    from: year,
    to: year,
    text: `${year}`,
    told: "2 sites",
    title: `Keep to ${year}`,
    href: `/?opens=${year}`,
    pressed: year === scale.since,
    disabled: false,
    onToggle: nothing,
  }));
  return wide(
    <RangeTimeline
      {...{ ...common, columns: "120px 600px 40px", rowHeight: 28, scale, ...own }}
      groups={own.groups ?? [{ id: "all", heading: null, rows }]}
      years={{ ticks, label: "Years", onClear: null }}
      asOf={{ at: 2026.5, text: "1 Jul 2026" }}
    />,
  );
};

const mark = (id: string, year: number, own: Partial<YearMark> = {}): YearMark => ({
  id,
  name: `${id}, ${year}`,
  href: `/sites/${id}`,
  status: "announced",
  year,
  passed: false,
  ...own,
});
const axis = [2025, 2026, 2027, 2028].map((year): AxisYear => ({
  year,
  text: String(year),
  name: `${year}, 2 sites`,
  href: `/?opens=${year}`,
  empty: year === 2028,
  chosen: year === 2025,
  kept: year === 2025,
}));
type Years = ComponentProps<typeof YearMarks>;
const byYear = (marks: readonly YearMark[], own: Partial<Years> = {}) => (
  <YearMarks
    {...{ marks, years: axis, asOfYear: 2026, label: "Openings", axisLabel: "Years" }}
    {...{ selected: null, hovered: null, onHover: nothing, onPress: nothing, onYear: nothing }}
    {...{ onClear: null, ...own }}
  />
);
const many = [...["a", "b", "c", "d", "e", "f"].map((id) => mark(id, 2026)), mark("g", 2027)];

const point = (at: number, value: number | null, undated = 0): LinePoint => ({ at, value, undated });
const label = (number: number, at: number, value: number, own: Partial<LineLabel> = {}): LineLabel => ({
  id: `label-${number}`,
  number: `${number}`,
  at,
  value,
  text: `Site ${number}`,
  selected: false,
  ...own,
});
type Line = ComponentProps<typeof StepLine>;
const line = (points: readonly LinePoint[], labels: readonly LineLabel[] = [], own: Partial<Line> = {}) =>
  wide(
    <StepLine
      {...{ points, labels, scale: even, end: 2028.5, label: "A total", tick, hovered: null, onHover: nothing, ...own }}
    />,
  );
const rises = [point(2025.5, 40), point(2026.5, 100), point(2027.5, 70)];

/** Every chart part with its pictures: `<part>/<fixture>` is where its golden file lies. */
export const charts: { readonly [part: string]: { readonly [fixture: string]: Drawn } } = {
  "horizontal-bars": {
    empty: bars([]),
    one: bars([bar()]),
    many: bars(three),
    "no-axis": bars(three, { band: 0, heads: null }),
    qualifiers: bars(qualifiers.map((qualifier) => bar({ id: qualifier, qualifier }))),
    parts: bars(qualifiers.map((qualifier) => bar({ id: qualifier, qualifier, part: true }))),
    statuses: bars(statusesOrUnknown.map((status) => bar({ id: status, status }))),
    "part-inside-whole": bars([bar({ inside: 30 })]),
    disagreement: bars([bar({ others: [40, 100, 130] }), bar({ id: "b", qualifier: "about", others: [100, 110] })]),
    remark: bars([bar({ value: 400 }), bar({ id: "b", value: 100, qualifier: "up_to", remark: "a part of it alone" })]),
    "log-scale": bars([bar({ value: 5000 }), bar({ id: "b", value: 70, others: [7, 70] })], { isLog: true }),
    "log-scale-of-one-power": bars([bar({ value: 40 }), bar({ id: "b", value: 12 })], { isLog: true }),
    "aggregators-only": bars([
      bar({ aggregatorOnly: true }),
      bar({ id: "b", value: 60, aggregatorOnly: true, qualifier: "at_least" }),
      bar({ id: "c", value: 30, aggregatorOnly: true, part: true }),
    ]),
    contracts: bars([bar({ contract: true }), bar({ id: "b", value: 60, contract: true, aggregatorOnly: true })]),
    "short-about": bars([bar({ value: 500 }), bar({ id: "b", value: 10, qualifier: "about" })]),
    hovered: bars(three, { hovered: "b" }),
    selected: bars(three, { selected: "a", hovered: "b" }),
  },
  "share-bars": {
    "one-without-a-value": shares([...three, { ...bar({ id: "d", remark: "no amount" }), value: null }]),
    many: shares(three),
    qualifiers: shares(qualifiers.map((qualifier) => bar({ id: qualifier, qualifier }))),
    parts: shares(qualifiers.map((qualifier) => bar({ id: qualifier, qualifier, part: true }))),
    statuses: shares(statusesOrUnknown.map((status) => bar({ id: status, status }))),
    "part-inside-whole": shares([bar({ inside: 30 })]),
    disagreement: shares([bar({ others: [40, 100, 130] }), bar({ id: "b", qualifier: "about", others: [100, 110] })]),
    remark: shares([bar({ value: 400 }), bar({ id: "b", value: 100, remark: "a part of it alone" })]),
    "aggregators-only": shares([bar({ aggregatorOnly: true })]),
    "short-about": shares([bar({ value: 500 }), bar({ id: "b", value: 10, qualifier: "about" })]),
    hovered: shares(three, { hovered: "b" }),
    selected: shares(three, { selected: "a", hovered: "b" }),
  },
  "capacity-bars": {
    empty: capacities([]),
    one: capacities([capacity()]),
    many: capacities(
      qualifiers.map((qualifier, index) => capacity({ id: qualifier, qualifier, value: 30 + index * 10 })),
    ),
    "running-inside-plan": capacities([capacity({ status: "operating", hollow: true, running: 25 })]),
    "in-place": capacities([capacity({ running: 25, runningAs: "in_place" }), capacity({ inPlace: true })]),
    ambition: capacities([capacity({ ambition: 300 })]),
    "unknown-status": capacities([capacity({ status: "unknown" })]),
    "log-scale": capacities([capacity({ value: 1000 }), capacity({ id: "b", value: 3, qualifier: "at_least" })], true),
  },
  "stacked-bars": {
    empty: stacks(),
    one: stacks(stack({ stack: [{ of: "announced", value: 100 }] })),
    many: stacks(
      stack({ stack: capacityStates.slice(0, 6).map((of) => ({ of, value: 30 })) }),
      stack({
        id: "b",
        stack: [
          { of: "operating", value: 0 },
          { of: "permitting", value: 50 },
        ],
      }),
      stack({ id: "c" }),
    ),
    "beyond-the-headline": stacks(
      stack({ stack: [{ of: "operating_plan", value: 60 }], aboveHeadline: { of: "ambition", value: 90 } }),
    ),
    apart: stacks(
      stack({
        stack: [{ of: "under_construction", value: 80 }],
        apart: [
          { of: "paused", value: 40 },
          { of: "cancelled", value: 20 },
        ],
      }),
    ),
  },
  "range-timeline": {
    empty: timeline([]),
    one: timeline([time("2027")]),
    hovered: timeline([time("2027"), time("2028")], { hovered: "2027" }),
    precisions: timeline(Object.values(precisions).map((date) => time(date))),
    qualifiers: timeline(qualifiers.map((qualifier) => time("2027-H1", { id: qualifier, qualifier }))),
    "documented-and-part": timeline([
      time("2025-05", { kind: "actual", status: "operating" }),
      time("2027", { part: true }),
      time("2027-Q2", { status: "unknown" }),
    ]),
    passed: timeline([time("2025-H2", { passed: true })]),
    disagreement: timeline([time("2027", { others: { from: 2026, to: 2028.5 } })]),
    "disagreement-beyond-the-axis": timeline([time("2027", { others: { from: 2020, to: 2035 } })]),
    moved: timeline([
      time("2028-H1", { moved: { earlier: years("2026"), later: null } }),
      time("2027", {
        moved: { earlier: null, later: { ...years("2028-H2"), part: false, qualifier: "exact", aside: true } },
      }),
      time("2025", {
        moved: { earlier: years("2026"), later: { ...years("2028"), part: true, qualifier: "up_to", aside: false } },
      }),
    ]),
    "early-years-narrowed": timeline([time("2020", { kind: "actual", status: "operating" }), time("2027")], {
      scale: squeezed,
    }),
    groups: timeline([], {
      groups: [
        { id: "due", heading: "Due", rows: [time("2027")] },
        { id: "open", heading: "Open", rows: [time("2025", { kind: "actual", status: "operating" })] },
      ],
    }),
  },
  "year-marks": {
    empty: wide(byYear([])),
    one: wide(byYear([mark("a", 2027)])),
    many: wide(byYear(many)),
    "no-years": wide(byYear([], { years: [] })),
    statuses: wide(byYear(statusesOrUnknown.map((status) => mark(status, 2026, { status })))),
    passed: wide(byYear([mark("a", 2025, { passed: true })])),
    narrow: narrow(byYear(many)),
    "selected-and-hovered": wide(byYear(many, { selected: "a", hovered: "b" })),
  },
  "step-line": {
    empty: line([]),
    one: line([point(2026, 40)]),
    many: line(rises),
    gap: line([point(2025.5, 40), point(2026.5, null), point(2027.5, 60)]),
    undated: line([point(2025.5, 40), point(2027, 100, 25)]),
    named: line(rises, [label(1, 2025.5, 40), label(2, 2026.5, 100), label(3, 2027.5, 70)]),
    "names-that-would-touch": line(rises, [label(1, 2026.5, 100), label(2, 2026.5, 98), label(3, 2026.55, 100)]),
    "selected-and-hovered": line(
      rises,
      [label(1, 2025.5, 40, { selected: true }), label(2, 2026.5, 100), label(3, 2027.5, 70)],
      { hovered: "label-2" },
    ),
    "early-years-narrowed": line([point(2019.5, 10), ...rises], [], { scale: squeezed }),
  },
};
