import { statusesOrUnknown, type StatusOrUnknown } from "../domain/record/status";
import { Glyph } from "./glyph";
import styles from "./legend.module.css";
import { legendSample, SwatchShape, type SampleName } from "./legend-samples";

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
 * stands for a part, and none for what aggregators alone say. On a logarithmic scale, whose marks are dots, it shows
 * dots: a small one for a part, and none for "about", which is a word there.
 */
export function BarLegend({
  words,
  parts = true,
  isLog = false,
  ...statuses
}: Props & { words: BarWords; parts?: boolean; isLog?: boolean }) {
  if (isLog)
    return (
      <Legend {...statuses} label={words.legend} bars={false}>
        {parts && (
          <>
            <Entry word={words.partOnly} of="partDot" />
            <Entry word={words.aggregators} of="aggregatorsDot" />
          </>
        )}
        <Entry word={words.upTo} of="upToDot" />
        <Entry word={words.atLeast} of="atLeastDot" />
        <Entry word={words.others} of="others" />
      </Legend>
    );
  return (
    <Legend {...statuses} label={words.legend}>
      {parts && (
        <>
          <PartEntry word={words.partOnly} />
          <Entry word={words.aggregators} of="aggregators" />
        </>
      )}
      <Entry word={words.upTo} of="upTo" />
      <Entry word={words.atLeast} of="atLeast" />
      <Entry word={words.about} of="about" />
      <Entry word={words.others} of="others" />
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
      <Entry word={words.actual} of="actual" />
      <PartEntry word={words.partOnly} />
      <Entry word={words.by} of="by" />
      <Entry word={words.notBefore} of="notBefore" />
      <Entry word={words.passed} of="passed" />
      <Entry word={words.moved} of="moved" />
      <Entry word={words.weaker} of="weaker" />
      <Entry word={words.others} of="otherDates" />
    </Legend>
  );
}

/** Renders a sample in the colour of text, and its meaning. */
function Entry({ word, of }: { word: string; of: SampleName }) {
  const { width, shape } = legendSample(of);
  return (
    <li>
      <svg
        width={width}
        height="13"
        aria-hidden="true"
        className={styles.swatch}
        color="var(--ink-2)"
        stroke="currentColor"
        fill="none"
      >
        {shape}
      </svg>
      {word}
    </li>
  );
}

function PartEntry({ word }: { word: string }) {
  return (
    <li>
      <Swatch status="under_construction" part />
      {word}
    </li>
  );
}

function Swatch(of: { status: StatusOrUnknown; part?: boolean }) {
  return (
    <svg width="24" height="13" aria-hidden="true" className={styles.swatch}>
      <SwatchShape {...of} />
    </svg>
  );
}
