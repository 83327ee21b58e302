import { answerMetrics, builds, loadMetrics, type BuildName, type Measured, type Metric } from "./results";
import { ratio, type Range } from "./stats";

/** Returns the results as Markdown: a table for each size and page, a row for each measurement. */
export function table(all: readonly Measured[], title: string): string {
  const headingOf = ({ size, page }: Measured): string =>
    `${size === "real" ? "The curated record" : `${size} sites`}, ${page}`;
  const headings = [...new Set(all.map(headingOf))];
  const groups = headings.map((heading) =>
    group(
      heading,
      all.filter((one) => headingOf(one) === heading),
    ),
  );
  return [`# ${title}`, ...groups].join("\n\n");
}

function group(heading: string, some: readonly Measured[]): string {
  const of = (build: BuildName): Measured | undefined => some.find((one) => one.build === build);
  // The plain page is the same for every page: it is compared with where it was measured.
  const columns = builds.flatMap((build) => of(build) ?? []);
  const product = of("product");
  const others = columns.filter((one) => one !== product);
  const head = ["", ...columns.map(({ build }) => build), ...others.map(({ build }) => `× ${build}`)];
  const rows = [...loadMetrics, ...answerMetrics(some)].flatMap((metric) => {
    const ranges = columns.map(metric.of);
    if (ranges.every((range) => range === null)) return [];
    const own = product === undefined ? null : metric.of(product);
    const ratios = others.map((other) => ratio(own, ratioTo(metric, other)));
    return [
      [
        metric.key.trim(),
        ...ranges.map((range) => cell(range, metric)),
        ...ratios.map((value) => (value === null ? "" : value.toFixed(2))),
      ],
    ];
  });
  const notes = some.flatMap(({ build, missing, failures }) => [
    ...missing.map((action) => `${build} has no control for “${action}”.`),
    ...failures.map((failure) => `${build}: ${failure}`),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    `## ${heading}`,
    "",
    line(head),
    line(head.map((_, index) => (index === 0 ? "---" : "--:"))),
    ...rows.map(line),
    ...(notes.length === 0 ? [] : ["", ...notes]),
  ].join("\n");
}

/** Every press is compared with the one press that the plain page answers. */
function ratioTo(metric: Metric, other: Measured): Range | null {
  const own = metric.of(other);
  if (own !== null || other.build !== "baseline") return own;
  const [, part] = metric.key.split(": ");
  return part === undefined
    ? null
    : (answerMetrics([other])
        .find(({ key }) => key === `country: ${part}`)
        ?.of(other) ?? null);
}

function cell(range: Range | null, { key, unit }: Metric): string {
  if (range === null) return "–";
  const digits = key === "CLS" ? 3 : unit === "MB" || unit === "kB" ? 1 : 0;
  const by = unit === "kB" ? 1e3 : unit === "MB" ? 1e6 : 1;
  const [median, least, most] = [range.median, range.least, range.most].map((value) => (value / by).toFixed(digits));
  const scale = unit === "" ? "" : ` ${unit}`;
  return least === most ? `${median}${scale}` : `${median}${scale} (${least}–${most})`;
}
