import { statusesOrUnknown, type StatusOrUnknown } from "../domain/record/status";
import { Glyph, statusColour } from "./glyph";
import styles from "./legend.module.css";
import { partFill, tint, wholeFill } from "./patterns";

/** Properties that make the statuses of a legend toggles of the status filter. */
export type StatusToggles = {
  /** The number of sites with each status under the other filters. A status with 0 sites stays in the legend. */
  readonly counts: ReadonlyMap<StatusOrUnknown, number>;
  readonly chosen: readonly StatusOrUnknown[];
  /** Returns a count as text for screen readers. */
  readonly told: (count: number) => string;
  /** Returns the tooltip that says what a press does. */
  readonly title: (status: StatusOrUnknown) => string;
  /** Returns the address that a press leads to. */
  readonly href: (status: StatusOrUnknown) => string;
  readonly onToggle: (status: StatusOrUnknown, button: HTMLElement) => void;
  /** Called by Esc while a status is chosen. */
  readonly onClear: () => void;
};

/** The statuses that occur, or toggles of those that can be chosen; a legend has no other. */
export type LegendStatuses = ReadonlySet<StatusOrUnknown> | StatusToggles;

type LegendProps = {
  label: string;
  statuses: LegendStatuses;
  labels: Readonly<Record<StatusOrUnknown, string>>;
  /** False if nothing beside it is drawn as a bar. */
  bars?: boolean;
  /** Entries for the other marks. */
  children?: React.ReactNode;
};

/** Renders a legend: the statuses, as toggles if they can be chosen, and then the other entries. */
export function Legend({ label, statuses, labels, bars = true, children }: LegendProps) {
  const toggles = "onToggle" in statuses ? statuses : null;
  const occurs = (status: StatusOrUnknown) =>
    "onToggle" in statuses ? statuses.counts.has(status) || statuses.chosen.includes(status) : statuses.has(status);
  return (
    // Esc clears the toggles; the list itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      className={styles.legend}
      aria-label={label}
      data-filtered={(toggles !== null && toggles.chosen.length > 0) || undefined}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !toggles || toggles.chosen.length === 0) return;
        event.stopPropagation();
        toggles.onClear();
      }}
    >
      {statusesOrUnknown.filter(occurs).map((status) => (
        <li key={status}>
          {toggles ? (
            <Toggle status={status} label={labels[status]} toggles={toggles} bars={bars} />
          ) : (
            <StatusSample status={status} label={labels[status]} bars={bars} />
          )}
        </li>
      ))}
      {children}
    </ul>
  );
}

type ToggleProps = { status: StatusOrUnknown; label: string; toggles: StatusToggles; bars: boolean };

function Toggle({ status, label, toggles: { counts, chosen, told, title, href, onToggle }, bars }: ToggleProps) {
  const count = counts.get(status) ?? 0;
  const isChosen = chosen.includes(status);
  return (
    <button
      type="button"
      data-href={href(status)}
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      aria-label={`${label} ${told(count)}`}
      title={title(status)}
      onClick={({ currentTarget }) => onToggle(status, currentTarget)}
    >
      <StatusSample status={status} label={<span className={styles.word}>{label}</span>} bars={bars} />
      <span className={styles.count}> {count}</span>
    </button>
  );
}

function StatusSample({ status, label, bars }: { status: StatusOrUnknown; label: React.ReactNode; bars: boolean }) {
  return (
    <>
      <Glyph status={status} />
      {bars && <Swatch status={status} />}
      {label}
    </>
  );
}

type Props = Omit<LegendProps, "label" | "bars" | "children">;

type BarWords = Readonly<
  Record<"legend" | "partOnly" | "aggregators" | "upTo" | "atLeast" | "about" | "others", string>
>;

/**
 * Renders the legend of a bar chart: shape and pattern by status, and the ends of bars. `parts` is false if no bar
 * stands for a part, and none for what aggregators alone say.
 */
export function BarLegend({ words, parts = true, ...statuses }: Props & { words: BarWords; parts?: boolean }) {
  return (
    <Legend {...statuses} label={words.legend}>
      {parts && (
        <>
          <PartEntry word={words.partOnly} />
          <Entry word={words.aggregators}>
            <path d="M.5 .5h23v12H.5Z" strokeDasharray="1.5 2.5" />
          </Entry>
        </>
      )}
      <Entry word={words.upTo} width={31}>
        <path d="M.5 .5H20M.5 12.5H20" strokeDasharray="3 2.5" />
        <path d="M20 0v13" strokeDasharray="2 2" strokeWidth="1.4" />
        <path d="M30 6.5h-7m3-2.5-3 2.5 3 2.5" strokeWidth="1.3" />
      </Entry>
      <Entry word={words.atLeast} width={31}>
        <path d="M.5 .5H20V12.5H.5" />
        <path d="M22 6.5h7m-3-2.5 3 2.5-3 2.5" strokeWidth="1.3" />
      </Entry>
      <Entry word={words.about} width={31}>
        <path d="M.5 .5H20q4 3 0 6t0 6H.5" />
      </Entry>
      <Entry word={words.others}>
        <path d="M1 6.5h22M1 4v5M23 4v5" />
      </Entry>
    </Legend>
  );
}

type TimeWords = Readonly<
  Record<"legend" | "actual" | "partOnly" | "by" | "notBefore" | "passed" | "others" | "moved" | "weaker", string>
>;

/** Renders the legend of a timeline. */
export function TimeLegend({ words, ...statuses }: Props & { words: TimeWords }) {
  return (
    <Legend {...statuses} label={words.legend}>
      <Entry word={words.actual}>
        <path d="M.5 .5h23v12H.5Z" fill="currentColor" />
      </Entry>
      <PartEntry word={words.partOnly} />
      <Entry word={words.by} width={31}>
        <path d="M30 .5H9v12h21" strokeDasharray="3 2.5" />
        <path d="M30 0v13" strokeWidth="1.8" />
        <path d="M8 6.5H1m3-2.5-3 2.5 3 2.5" strokeWidth="1.3" />
      </Entry>
      <Entry word={words.notBefore} width={31}>
        <path d="M.5 .5H20v12H.5Z" />
        <path d="M22 6.5h7m-3-2.5 3 2.5-3 2.5" strokeWidth="1.3" />
      </Entry>
      <Entry word={words.passed} width={31}>
        <path d="M0 6.5h31" strokeDasharray="1.2 2.6" strokeWidth="1.2" />
      </Entry>
      <Entry word={words.moved} width={34}>
        <path d="M.5 1.5h12v10H.5Z" strokeDasharray="2 2" />
        <path d="M13 6.5h20m-4-3 4 3-4 3" strokeWidth="1.2" />
      </Entry>
      <Entry word={words.weaker}>
        <path d="M.5 1.5h23v10H.5Z" strokeDasharray="1.5 2.5" />
      </Entry>
      <Entry word={words.others}>
        <path d="M0 6.5h24" strokeWidth="1.4" style={{ stroke: "var(--mark-range)" }} />
      </Entry>
    </Legend>
  );
}

/** Renders a sample in the colour of text, and its meaning. A phone shows it on demand. */
function Entry({ word, width = 24, children }: { word: string; width?: number; children: React.ReactNode }) {
  return (
    <li data-end>
      <svg
        width={width}
        height="13"
        aria-hidden="true"
        className={styles.swatch}
        style={{ color: "var(--ink-2)", stroke: "currentColor", fill: "none" }}
      >
        {children}
      </svg>
      {word}
    </li>
  );
}

function PartEntry({ word }: { word: string }) {
  return (
    <li data-end>
      <Swatch status="under_construction" part />
      {word}
    </li>
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
