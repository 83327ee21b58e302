import { statusesOrUnknown, type StatusOrUnknown } from "../domain/status";
import { Glyph, statusColour } from "./glyph";
import styles from "./legend.module.css";
import { partFill, tint, wholeFill } from "./patterns";

type LegendWords = {
  readonly legend: string;
  readonly partOnly: string;
  readonly upTo: string;
  readonly atLeast: string;
  readonly about: string;
  readonly others: string;
};

type Props = {
  /** The statuses that occur: a legend explains nothing else. */
  statuses: ReadonlySet<StatusOrUnknown>;
  labels: Readonly<Record<StatusOrUnknown, string>>;
  words: LegendWords;
};

/** What the marks of a bar chart mean: shape and pattern by status, and the ends of bars. */
export function BarLegend({ statuses, labels, words }: Props) {
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      <StatusEntries statuses={statuses} labels={labels} />
      <li>
        <Swatch status="under_construction" part />
        {words.partOnly}
      </li>
      <li>
        <EndSample end="up_to" />
        {words.upTo}
      </li>
      <li>
        <EndSample end="at_least" />
        {words.atLeast}
      </li>
      <li>
        <EndSample end="about" />
        {words.about}
      </li>
      <li>
        <Sample width={24}>
          <path d="M1 6.5h22M1 4v5M23 4v5" fill="none" stroke="currentColor" />
        </Sample>
        {words.others}
      </li>
    </ul>
  );
}

/** What the stretches of a stack mean. */
export function StatusLegend({ statuses, labels, label }: Omit<Props, "words"> & { label: string }) {
  return (
    <ul className={styles.legend} aria-label={label}>
      <StatusEntries statuses={statuses} labels={labels} />
    </ul>
  );
}

type TimeWords = {
  readonly legend: string;
  readonly actual: string;
  readonly partOnly: string;
  readonly by: string;
  readonly notBefore: string;
  readonly passed: string;
  readonly others: string;
  readonly slip: string;
};

/** What the marks of a timeline mean. */
export function TimeLegend({ statuses, labels, words }: Omit<Props, "words"> & { words: TimeWords }) {
  return (
    <ul className={styles.legend} aria-label={words.legend}>
      <StatusEntries statuses={statuses} labels={labels} />
      <li>
        <Sample width={24}>
          <path d="M.5 .5h23v12H.5Z" fill="currentColor" />
        </Sample>
        {words.actual}
      </li>
      <li>
        <Swatch status="under_construction" part />
        {words.partOnly}
      </li>
      <li>
        <Sample width={31}>
          <path d="M30 .5H9v12h21" fill="none" stroke="currentColor" strokeDasharray="3 2.5" />
          <path d="M30 0v13" stroke="currentColor" strokeWidth="1.8" />
          <path d="M8 6.5H1m3-2.5-3 2.5 3 2.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </Sample>
        {words.by}
      </li>
      <li>
        <Sample width={31}>
          <path d="M.5 .5H20v12H.5Z" fill="none" stroke="currentColor" />
          <path d="M22 6.5h7m-3-2.5 3 2.5-3 2.5" fill="none" stroke="currentColor" strokeWidth="1.3" />
        </Sample>
        {words.notBefore}
      </li>
      <li>
        <Sample width={31}>
          <path d="M0 6.5h31" stroke="currentColor" strokeDasharray="1.2 2.6" strokeWidth="1.2" />
        </Sample>
        {words.passed}
      </li>
      <li>
        <Sample width={34}>
          <path d="M.5 1.5h12v10H.5Z" fill="none" stroke="currentColor" strokeDasharray="2 2" />
          <path d="M13 6.5h20m-4-3 4 3-4 3" fill="none" stroke="currentColor" strokeWidth="1.2" />
        </Sample>
        {words.slip}
      </li>
      <li>
        <Sample width={24}>
          <path d="M0 6.5h24" stroke="var(--mark-range)" strokeWidth="1.4" />
        </Sample>
        {words.others}
      </li>
    </ul>
  );
}

function StatusEntries({ statuses, labels }: Pick<Props, "statuses" | "labels">) {
  return statusesOrUnknown
    .filter((status) => statuses.has(status))
    .map((status) => (
      <li key={status}>
        <Glyph status={status} />
        <Swatch status={status} />
        {labels[status]}
      </li>
    ));
}

function Sample({ width, children }: { width: number; children: React.ReactNode }) {
  return (
    <svg width={width} height="13" aria-hidden="true" className={styles.swatch} style={{ color: "var(--ink-2)" }}>
      {children}
    </svg>
  );
}

function Swatch({ status, part = false }: { status: StatusOrUnknown; part?: boolean }) {
  const box = part ? { x: 0.5, y: 3.5, width: 23, height: 6 } : { x: 0.5, y: 0.5, width: 23, height: 12 };
  return (
    <svg width="24" height="13" aria-hidden="true" className={styles.swatch}>
      {!part && <rect {...box} style={{ fill: tint(status) }} />}
      <rect {...box} fill={part ? partFill(status) : wholeFill(status)} />
      <rect {...box} fill="none" style={{ stroke: statusColour(status) }} />
    </svg>
  );
}

function EndSample({ end }: { end: "up_to" | "at_least" | "about" }) {
  const body = { up_to: "M.5 .5H20M.5 12.5H20", at_least: "M.5 .5H20V12.5H.5", about: "M.5 .5H20q4 3 0 6t0 6H.5" }[end];
  const arrow = { up_to: "M30 6.5h-7m3-2.5-3 2.5 3 2.5", at_least: "M22 6.5h7m-3-2.5 3 2.5-3 2.5", about: "" }[end];
  return (
    <Sample width={31}>
      <path d={body} fill="none" stroke="currentColor" strokeDasharray={end === "up_to" ? "3 2.5" : undefined} />
      {end === "up_to" && <path d="M20 0v13" stroke="currentColor" strokeDasharray="2 2" strokeWidth="1.4" />}
      <path d={arrow} fill="none" stroke="currentColor" strokeWidth="1.3" />
    </Sample>
  );
}
