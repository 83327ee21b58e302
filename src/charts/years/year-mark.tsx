import { memo } from "react";
import type { StatusOrUnknown } from "../../domain/record/status";
import { GlyphShape, statusColour } from "../../marks/glyph";
import { yearMarkAttribute } from "../plot/site-attributes";
import styles from "./year-marks.module.css";

/** A site in the year chart: the glyph of its status in the year that its date names. */
export type YearMark = {
  readonly id: string;
  /** The accessible name: site, date and status. */
  readonly name: string;
  /** The address of the site's page. */
  readonly href: string;
  readonly status: StatusOrUnknown;
  readonly year: number;
  readonly passed: boolean;
};

type Props = {
  mark: YearMark;
  selected: boolean;
  hovered: boolean;
  /** True if another mark is hovered. */
  dimmed: boolean;
  /** True for the mark that is the tab stop. */
  stop: boolean;
  /**
   * The share (0 to 1) of the chart's width at which the name stands above the mark, since a button of one glyph has no
   * space for it; null for none.
   */
  named: number | null;
};

type DenseProps = Pick<Props, "mark" | "selected" | "hovered" | "dimmed" | "named">;

/**
 * Renders a mark among very many as a dot in the colour of its status, in one element. Their order is that of the
 * statuses, and the list names them.
 */
export const DenseYearMark = memo(function DenseYearMark({ mark, selected, hovered, dimmed, named }: DenseProps) {
  return (
    <>
      <svg
        data-stop={mark.id}
        {...{ [yearMarkAttribute]: mark.id }}
        data-href={mark.href}
        data-lit={selected || hovered || undefined}
        data-passed={mark.passed || undefined}
        data-dimmed={dimmed || undefined}
        className={styles.dot}
        color={statusColour(mark.status)}
      />
      {named !== null && (
        <i className={styles.beside}>
          <Told mark={mark} named={named} />
        </i>
      )}
    </>
  );
});

/** Renders a mark as a named button. The group around it handles its events. */
export const YearMarkButton = memo(function YearMarkButton({ mark, selected, hovered, dimmed, stop, named }: Props) {
  return (
    <button
      type="button"
      tabIndex={stop ? 0 : -1}
      data-stop={mark.id}
      {...{ [yearMarkAttribute]: mark.id }}
      data-href={mark.href}
      data-hovered={hovered || undefined}
      data-dimmed={dimmed || undefined}
      data-passed={mark.passed || undefined}
      aria-label={mark.name}
      aria-pressed={selected}
      className={styles.mark}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <GlyphShape status={mark.status} />
      </svg>
      {named !== null && <Told mark={mark} named={named} />}
    </button>
  );
});

/** Renders the name above a mark, shifted by the share of its own width at which the mark is, so that it stays inside. */
function Told({ mark, named }: { mark: YearMark; named: number }) {
  return (
    <span className={styles.told} style={{ translate: `${-100 * named}%` }} aria-hidden="true">
      {mark.name}
    </span>
  );
}
