import { useCallback, useRef } from "react";
import { Link } from "../../ui/dom/link";
import { Strut } from "../plot/strut";
import { rowAttribute } from "../plot/site-attributes";
import cardStyles from "./card/row-card.module.css";
import styles from "./row-plot.module.css";
import { useRowCard } from "./card/use-row-card";

/** A row of a chart: its name, the cells right of the plot, and a card with the details. */
export type PlotRow = {
  readonly id: string;
  readonly name: React.ReactNode;
  readonly cells: readonly React.ReactNode[];
  /** A text in the plot after the share `at` (0 to 1) of its width; below the bar where there is no room beside it. */
  readonly after?: { readonly at: number; readonly content: React.ReactNode };
  readonly card: React.ReactNode;
  /** True for a row that stands under the others only while its site is pointed at elsewhere. */
  readonly isExtra?: boolean;
  /** The mark of the row in its place of the plot, unless the plot draws it. */
  readonly mark?: React.ReactNode;
  /**
   * The target of the bar and of the name; it is also followed by Ctrl and a press where a plain press does something
   * else. Null or absent for no link.
   */
  readonly href?: string | null;
};

/** Rows with a heading; a plain chart is one group without a heading. */
export type PlotGroup<R extends PlotRow> = {
  readonly id: string;
  readonly heading: React.ReactNode | null;
  readonly rows: readonly R[];
};

type Props<R extends PlotRow> = {
  groups: readonly PlotGroup<R>[];
  label: string;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** Called for a press anywhere on a row except on its links and in its card. */
  onPress?: ((id: string, event: React.UIEvent) => void) | undefined;
  /** Returns the height in px that a row has for marks that the plot draws, and on paper these marks by themselves. */
  drawn?: (id: string) => { readonly room: number; readonly slice: React.ReactNode } | null;
  /** True while it is laid out for paper. */
  isPaper?: boolean;
  ref?: React.Ref<HTMLDivElement>;
};

/** Renders the rows of a chart as a list, which can be read without the plot. */
export function RowList<R extends PlotRow>({ groups, label, ref, ...rest }: Props<R>) {
  return (
    <div ref={ref} className={styles.list} role="list" aria-label={label}>
      {groups.map((group) => (
        <RowGroup key={group.id} group={group} {...rest} />
      ))}
    </div>
  );
}

type GroupProps<R extends PlotRow> = Omit<Props<R>, "groups" | "label" | "ref"> & { group: PlotGroup<R> };

function RowGroup<R extends PlotRow>({ group, drawn, isPaper = false, selected, hovered, ...rest }: GroupProps<R>) {
  return (
    <>
      {group.heading !== null && (
        <div className={styles.heading} role="presentation">
          {group.heading}
        </div>
      )}
      {group.rows.map((row) => (
        <Row
          key={row.id}
          row={row}
          drawn={drawn?.(row.id) ?? null}
          isPaper={isPaper}
          active={row.id === hovered}
          selected={row.id === selected}
          {...rest}
        />
      ))}
    </>
  );
}

type RowProps = {
  row: PlotRow;
  drawn: { readonly room: number; readonly slice: React.ReactNode } | null;
  isPaper: boolean;
  active: boolean;
  selected: boolean;
  onHover: (id: string | null) => void;
  onPress?: ((id: string, event: React.UIEvent) => void) | undefined;
};

function Row({ row, drawn, isPaper, active, selected, onHover, onPress }: RowProps) {
  const { id } = row;
  const hover = useCallback((hovers: boolean) => onHover(hovers ? id : null), [onHover, id]);
  const press = onPress && ((event: React.UIEvent) => onPress(id, event));
  const { card, events } = useRowCard(hover, press);
  return (
    <div
      role="listitem"
      {...{ [rowAttribute]: row.id }}
      data-href={(onPress && row.href) ?? undefined}
      className={styles.row}
      data-extra={row.isExtra}
      data-active={active || undefined}
      data-selected={selected || undefined}
      aria-current={selected || undefined}
      style={drawn ? { "--room": `${drawn.room}px` } : undefined}
      {...events}
    >
      <div className={styles.name}>{row.name}</div>
      <div className={styles.space} data-space>
        {isPaper && drawn?.slice}
        {row.mark}
        {!isPaper && !onPress && row.href !== undefined && row.href !== null && (
          <BarLink href={row.href} isOpen={card !== null} />
        )}
        {card && row.card !== null && (
          <div
            className={cardStyles.card}
            role="note"
            data-side={card.side}
            data-grows={card.grows}
            data-firm={card.firm || undefined}
          >
            {row.card}
          </div>
        )}
      </div>
      {row.after && (
        <div className={styles.after}>
          <Strut share={row.after.at} />
          <div>{row.after.content}</div>
        </div>
      )}
      {row.cells.map((cell, index) => (
        // The cells of a row are its columns, so the index identifies a cell.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.cell}>
          {cell}
        </div>
      ))}
    </div>
  );
}

/**
 * Renders the bar as a link for the pointer only; the name is the same link for all readers. A first tap opens the
 * card, a second one follows the link.
 */
function BarLink({ href, isOpen }: { href: string; isOpen: boolean }) {
  const opensCard = useRef(false);
  return (
    <Link
      href={href}
      className={styles.bar}
      aria-hidden="true"
      tabIndex={-1}
      // Hidden from assistive technology, so it must not take the focus.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={({ pointerType }) => {
        opensCard.current = pointerType === "touch" && !isOpen;
      }}
      onClick={(event) => {
        if (opensCard.current) event.preventDefault();
      }}
    />
  );
}
