import type { ComponentProps, ReactNode } from "react";
import { qualifiers } from "../../src/domain/record/claim";
import { statusesOrUnknown, type StatusOrUnknown } from "../../src/domain/record/status";
import { capacityStates } from "../../src/domain/series/capacity";
import { MarkButton } from "../../src/map/marks/mark-button";
import { CapacityBox, CapacitySwatch } from "../../src/marks/capacity-box";
import { Glyph, GlyphShape } from "../../src/marks/glyph";
import { BarLegend, Legend, TimeLegend, type StatusToggles } from "../../src/marks/legend";
import { PatternSprite } from "../../src/marks/patterns";
import { AsideMark, MoveMark, PeriodMark } from "../../src/marks/period-mark";
import { InsideBar, QualifiedBar } from "../../src/marks/qualified-bar";
import { precisions, years } from "./dates";

/** Pictures of one mark, by what each shows. */
type Pictures = { readonly [fixture: string]: ReactNode };

const record = <const K extends string>(keys: readonly K[], draw: (key: K) => ReactNode): Pictures =>
  Object.fromEntries(keys.map((key) => [key, draw(key)]));

/** A drawing 200 px wide, with what is drawn one below the other. */
const sheet = (...marks: readonly ((middle: number) => ReactNode)[]) => (
  <svg
    xmlns="http://www.w3.org/2000/svg"
    width="200"
    height={marks.length * 24}
    viewBox={`0 0 200 ${marks.length * 24}`}
  >
    {marks.map((draw, index) => (
      // oxlint-disable-next-line react/no-array-index-key
      <g key={index}>{draw(index * 24 + 12)}</g>
    ))}
  </svg>
);

type Bar = ComponentProps<typeof QualifiedBar>;
const bar = (own: Partial<Bar>) => (middle: number) => (
  <QualifiedBar {...{ status: "announced", from: 10, to: 150, middle, part: false, qualifier: "exact", ...own }} />
);

type Period = ComponentProps<typeof PeriodMark>;
/** 60 px a year from 2025 on. */
const span = (date: string) => ({ from: (years(date).from - 2025) * 60, to: (years(date).to - 2025) * 60 });
const period = (date: string, own: Partial<Period>) => (middle: number) => (
  <PeriodMark
    {...{
      status: "announced",
      kind: "planned",
      part: false,
      qualifier: "exact",
      passedTo: null,
      ...span(date),
      middle,
    }}
    {...own}
  />
);
const move = (first: string, now: string) => (middle: number) => (
  <>
    <MoveMark earlier={span(first)} arrow={{ from: span(first).to, to: span(now).from }} middle={middle} />
    {period(now, {})(middle)}
  </>
);
const aside = (now: string, other: string) => (middle: number) => (
  <>
    {period(now, {})(middle)}
    <AsideMark status="announced" {...span(other)} middle={middle} />
  </>
);

const labels: Readonly<Record<StatusOrUnknown, string>> = {
  operating: "Operating",
  under_construction: "Under construction",
  permitting: "In permitting",
  announced: "Announced",
  paused: "Paused",
  cancelled: "Cancelled",
  unknown: "Not stated",
};
const barWords = {
  legend: "Legend",
  partOnly: "A part",
  aggregators: "Aggregators only",
  upTo: "Up to",
  atLeast: "At least",
  about: "About",
  others: "Others",
};
const timeWords = {
  legend: "Legend",
  actual: "Documented",
  partOnly: "A part",
  by: "By",
  notBefore: "Not before",
  passed: "Passed",
  others: "Others",
  moved: "First date said, then moved",
  weaker: "Weaker source",
};
const toggles: StatusToggles = {
  counts: new Map([
    ["operating", 12],
    ["announced", 1],
    ["paused", 0],
  ]),
  chosen: ["announced", "unknown"],
  told: (count) => `(${count} sites)`,
  title: (status) => `Keep to ${status}`,
  href: (status) => `/?status=${status}`,
  onToggle: () => undefined,
  onClear: () => undefined,
};

type Button = ComponentProps<typeof MarkButton>;
const nothing = () => undefined;
const handlers = {
  activate: nothing,
  press: nothing,
  enter: nothing,
  leave: nothing,
  focus: nothing,
  blur: nothing,
  key: nothing,
};
const button = (own: Partial<Button>, mark: Partial<Button["arranged"]["mark"]> = {}) => (
  <MarkButton
    {...{ size: 24, selected: false, hovered: false, tabbable: false, pressable: true, handlers, ...own }}
    arranged={{
      mark: {
        id: "se-lund-acme",
        name: "Acme Lund, announced",
        href: "/sites/se-lund-acme",
        place: "Lund",
        country: "SE",
        location: { lat: 55.7, lon: 13.2, precision: "site" },
        status: "announced",
        weight: 1,
        radius: null,
        ...mark,
      },
      place: { x: 100, y: 80 },
      at: { x: 103.5, y: 80 },
      moved: true,
      frame: null,
      hit: () => [
        { x: 0, y: 0 },
        { x: 24, y: 0 },
        { x: 12.345, y: 24 },
      ],
    }}
  />
);

/** Every mark with its pictures: `<mark>/<fixture>` is where its golden file lies. */
export const marks: { readonly [mark: string]: Pictures } = {
  glyph: {
    ...record(statusesOrUnknown, (status) => <Glyph status={status} />),
    "in-another-drawing": sheet(() => <GlyphShape status="announced" />),
  },
  patterns: { sprite: <PatternSprite /> },
  "qualified-bar": {
    ...record(qualifiers, (qualifier) => sheet(bar({ qualifier }))),
    ...Object.fromEntries(qualifiers.map((qualifier) => [`part-${qualifier}`, sheet(bar({ qualifier, part: true }))])),
    "part-inside-whole": sheet((middle) => (
      <>
        {bar({})(middle)}
        <InsideBar status="announced" from={10} to={60} middle={middle} />
      </>
    )),
    "every-status": sheet(...statusesOrUnknown.map((status) => bar({ status }))),
    "unknown-status": sheet(bar({ status: "unknown" }), bar({ status: "unknown", qualifier: "up_to" })),
    hollow: sheet(bar({ status: "operating", hollow: true })),
    "in-place": sheet(bar({ inPlace: true })),
    "too-short-to-see": sheet(bar({ to: 10 })),
  },
  "period-mark": {
    ...Object.fromEntries(Object.entries(precisions).map(([name, date]) => [name, sheet(period(date, {}))])),
    by: sheet(period("2027-H1", { qualifier: "up_to" })),
    about: sheet(period("2027", { qualifier: "about" })),
    "not-before": sheet(period("2027-Q2", { qualifier: "at_least" })),
    documented: sheet(period("2026-05", { kind: "actual", status: "operating" })),
    "planned-in-use": sheet(period("2026", { status: "operating" })),
    part: sheet(period("2027", { part: true })),
    passed: sheet(period("2025-H1", { passedTo: 114 }), period("2026-H2", { passedTo: 114 })),
    "every-status": sheet(...statusesOrUnknown.map((status) => period("2027", { status }))),
    moved: sheet(move("2026", "2027-H2"), move("2026-H1", "2026-H2"), aside("2026-H1", "2027")),
  },
  "capacity-box": {
    ...record(capacityStates, (of) =>
      sheet((middle) => <CapacityBox of={of} x={10} y={middle - 6} width={140} height={12} />),
    ),
    "too-short-to-see": sheet((middle) => <CapacityBox of="announced" x={10} y={middle} width={0.2} height={6} />),
    swatch: <CapacitySwatch of="operating_plan" />,
  },
  legend: {
    one: <Legend label="Legend" statuses={new Set<StatusOrUnknown>(["announced"])} labels={labels} />,
    "every-status": <Legend label="Legend" statuses={new Set(statusesOrUnknown)} labels={labels} />,
    toggles: <Legend label="Legend" statuses={toggles} labels={labels} />,
    bars: <BarLegend words={barWords} statuses={new Set()} labels={labels} />,
    "bars-without-parts": <BarLegend words={barWords} statuses={new Set()} labels={labels} parts={false} />,
    dots: <BarLegend words={barWords} statuses={new Set(["announced"])} labels={labels} isLog />,
    dates: <TimeLegend words={timeWords} statuses={new Set()} labels={labels} />,
  },
  "mark-button": {
    plain: button({}),
    selected: button({ selected: true, tabbable: true }),
    hovered: button({ hovered: true }),
    approximate: button({}, { location: { lat: 55.7, lon: 13.2, precision: "municipality" } }),
    "near-miss": button({}, { faint: true }),
    "unknown-status": button({}, { status: "unknown" }),
    "leads-to-a-page": button({ pressable: false, size: 44 }),
  },
};
