import type { Answer } from "../harness/answers";
import { byteKinds, type Load } from "../harness/loads";
import type { PageName } from "../harness/selectors";
import type { Size } from "../builds";
import { rangeOf, type Range } from "./stats";

/** The builds that are measured beside one another. */
export const builds = ["product", "earlier", "baseline"] as const;
export type BuildName = (typeof builds)[number];

/** What was measured of one page of one build at one size. */
export type Measured = {
  readonly build: BuildName;
  readonly size: Size;
  readonly page: PageName;
  readonly loads: Load[];
  /** Ms until the first filter was answered, one a load. */
  readonly lives: number[];
  readonly answers: Answer[];
  /** Actions for which the page has no control. */
  readonly missing: string[];
  /** Why something could not be measured. */
  readonly failures: string[];
};

/** A measurement: its name, its unit, and how many digits it is printed with. */
export type Metric = {
  readonly key: string;
  readonly unit: "ms" | "kB" | "MB" | "";
  readonly of: (measured: Measured) => Range | null;
};

const load = (key: string, unit: Metric["unit"], of: (one: Load) => number | null): Metric => ({
  key,
  unit,
  of: ({ loads }) => rangeOf(loads.map(of)),
});

/** The measurements of a cold load, in the order of the table. */
export const loadMetrics: readonly Metric[] = [
  load("FCP", "ms", ({ fcp }) => fcp),
  load("LCP", "ms", ({ lcp }) => lcp),
  load("shown", "ms", ({ shown }) => shown),
  { key: "live", unit: "ms", of: ({ lives }) => rangeOf(lives) },
  load("TBT", "ms", ({ tbt }) => tbt),
  load("longest task", "ms", ({ longest }) => longest),
  load("CLS", "", ({ cls }) => cls),
  load("requests", "", ({ requests }) => requests),
  load("bytes", "kB", ({ bytes }) => bytes.total),
  load("bytes to shown", "kB", ({ bytes }) => bytes.untilShown),
  ...byteKinds.map((kind) => load(`  ${kind}`, "kB", ({ bytes }) => bytes[kind])),
  load("nodes", "", ({ nodes }) => nodes),
  load("heap", "MB", ({ heap }) => heap),
];

/** Returns the measurements of the presses that were timed, each with its three numbers. */
export function answerMetrics(all: readonly Measured[]): readonly Metric[] {
  const names = [...new Set(all.flatMap(({ answers }) => answers.map(({ action }) => action)))];
  const of =
    (name: string, way: Answer["way"] | null, pick: (answer: Answer) => number) =>
    ({ answers }: Measured) =>
      rangeOf(answers.filter((answer) => answer.action === name && (way === null || answer.way === way)).map(pick));
  return names.flatMap((name): readonly Metric[] => [
    { key: `${name}: there`, unit: "ms", of: of(name, "there", ({ shown }) => shown) },
    { key: `${name}: back`, unit: "ms", of: of(name, "back", ({ shown }) => shown) },
    { key: `${name}: next frame`, unit: "ms", of: of(name, null, ({ painted }) => painted) },
    { key: `${name}: longest task`, unit: "ms", of: of(name, null, ({ longest }) => longest) },
  ]);
}
