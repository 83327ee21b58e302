import { type KeyboardEvent, memo, type MouseEvent } from "react";
import { GlyphShape } from "../../marks/glyph";
import type { ArrangedMark } from "./arrange";
import { isSquare } from "./hit-area";
import { isApproximate, markAttribute } from "./map-mark";
import styles from "./marks.module.css";

export type MarkHandlers = {
  readonly activate: (id: string, event: MouseEvent) => void;
  readonly press: () => void;
  readonly enter: (id: string) => void;
  readonly leave: () => void;
  readonly focus: (id: string, element: HTMLElement) => void;
  readonly blur: () => void;
  readonly key: (id: string, event: KeyboardEvent) => void;
};

type Props = {
  readonly arranged: ArrangedMark;
  readonly size: number;
  readonly selected: boolean;
  readonly hovered: boolean;
  /** True for the mark that is the tab stop. */
  readonly tabbable: boolean;
  /** True if a press selects the mark or opens a page. */
  readonly pressable: boolean;
  readonly handlers: MarkHandlers;
};

/** Renders a site as a named button with its glyph and its pointer target. */
export const MarkButton = memo(function MarkButton(props: Props) {
  const { arranged, size, selected, hovered, tabbable, pressable, handlers } = props;
  const { mark, at } = arranged;
  const hit = arranged.hit();
  const half = size / 2;
  return (
    <button
      type="button"
      className={styles.mark}
      {...{ [markAttribute]: mark.id }}
      data-href={mark.href}
      data-approximate={isApproximate(mark) || undefined}
      data-hovered={hovered || undefined}
      data-faint={mark.faint || undefined}
      aria-label={mark.name}
      aria-pressed={pressable ? selected : undefined}
      data-selected={selected || undefined}
      tabIndex={tabbable ? 0 : -1}
      style={{ left: at.x - half, top: at.y - half, width: size, height: size }}
      onClick={(event) => handlers.activate(mark.id, event)}
      onPointerDown={handlers.press}
      onPointerEnter={(event) => event.pointerType !== "touch" && handlers.enter(mark.id)}
      onPointerLeave={(event) => event.pointerType !== "touch" && handlers.leave()}
      onFocus={(event) => handlers.focus(mark.id, event.currentTarget)}
      onBlur={handlers.blur}
      onKeyDown={(event) => handlers.key(mark.id, event)}
    >
      <span
        className={styles.hit}
        // Most marks have no neighbour, and need no outline of their own.
        style={isSquare(hit) ? undefined : { clipPath: `polygon(${hit.map(({ x, y }) => `${x}px ${y}px`).join(",")})` }}
      />
      <svg className={styles.glyph} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <g className={styles.halo}>
          <GlyphShape status={mark.status} />
        </g>
        <GlyphShape status={mark.status} />
      </svg>
    </button>
  );
});
