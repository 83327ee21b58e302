import { useCallback, useId, useRef } from "react";
import { useXAxisScale } from "recharts";
import { Link } from "wouter";
import { Plot, type Axis } from "../plot/plot";
import { rowAttribute } from "../plot/site-attributes";
import cardStyles from "./row-card.module.css";
import styles from "./row-plot.module.css";
import { useRowBoxes, type RowBox } from "./use-row-boxes";
import { useRowCard } from "./use-row-card";

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
  axis: Axis;
  /** CSS widths of the columns: the name, the plot and each cell. */
  columns: string;
  heads: { readonly name: string; readonly cells: readonly string[] } | null;
  rowHeight: number;
  /**
   * How many cells are shown beside the name where there is no room for columns; the card and the table show the
   * others.
   */
  figures: 1 | 2;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** Called for a press anywhere on a row except on its links and in its card. */
  onPress?: ((id: string, event: React.UIEvent) => void) | undefined;
  marks: (boxes: ReadonlyMap<string, RowBox>) => React.ReactNode;
  label: string;
  /** Content for the axis band above the plot, such as ticks that can be pressed. */
  band?: React.ReactNode;
};

/**
 * Renders rows of text with one Recharts plot behind their middle column. The rows are a list that can be read without
 * the plot; the plot follows their measured places.
 */
export function RowPlot<R extends PlotRow>(props: Props<R>) {
  const { groups, axis, columns, heads, rowHeight, selected, hovered, onHover, onPress, marks, label } = props;
  const list = useRef<HTMLDivElement>(null);
  const drawing = useId();
  const { boxes, paper } = useRowBoxes(list, drawing);
  const isPaper = paper !== null;
  const style = {
    "--columns": columns,
    "--paper": paper?.columns,
    "--row": `${rowHeight}px`,
    "--band": `${axis.band}px`,
  };
  return (
    <div className={styles.container}>
      <div className={styles.chart} style={style} data-figures={props.figures} data-paper={paper?.layout}>
        <div className={styles.top}>
          <div className={styles.axis}>
            {heads && (
              <div className={styles.heads} aria-hidden="true">
                <span>{heads.name}</span>
                <span />
                {heads.cells.map((head) => (
                  <span key={head} className={styles.cell}>
                    {head}
                  </span>
                ))}
              </div>
            )}
            {props.band !== undefined && <div className={styles.band}>{props.band}</div>}
            <div className={styles.plot} aria-hidden="true">
              <Plot axis={{ ...axis, grid: false }}>
                {axis.grid !== false && <RowGrid ticks={axis.ticks} boxes={boxes} />}
                {marks(boxes)}
              </Plot>
            </div>
          </div>
        </div>
        <div ref={list} className={styles.list} role="list" aria-label={label}>
          {groups.map((group) => (
            <RowGroup key={group.id} group={group} {...{ boxes, isPaper, selected, hovered, onHover, onPress }} />
          ))}
        </div>
      </div>
    </div>
  );
}

type GroupProps<R extends PlotRow> = Pick<Props<R>, "selected" | "hovered" | "onHover" | "onPress"> & {
  group: PlotGroup<R>;
  boxes: ReadonlyMap<string, RowBox>;
  isPaper: boolean;
};

function RowGroup<R extends PlotRow>({ group, boxes, isPaper, selected, hovered, onHover, onPress }: GroupProps<R>) {
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
          box={boxes.get(row.id)}
          isPaper={isPaper}
          active={row.id === hovered}
          selected={row.id === selected}
          onHover={onHover}
          onPress={onPress}
        />
      ))}
    </>
  );
}

type RowProps = {
  row: PlotRow;
  /** The measured box of the row's marks; on paper it stays the one for which they were drawn. */
  box: RowBox | undefined;
  isPaper: boolean;
  active: boolean;
  selected: boolean;
  onHover: (id: string | null) => void;
  onPress: ((id: string, event: React.UIEvent) => void) | undefined;
};

function Row({ row, box, isPaper, active, selected, onHover, onPress }: RowProps) {
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
      style={{ "--room": box && `${box.height}px`, cursor: onPress && "pointer" }}
      {...events}
    >
      <div className={styles.name}>{row.name}</div>
      <div className={styles.space} data-space>
        {isPaper && box && <Slice box={box} />}
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
        <div className={styles.after} style={{ "--at": `${row.after.at * 100}%` }}>
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
 * Renders the marks of one row by themselves: a sheet of paper can end after any row, and a single picture behind all
 * rows cannot be divided.
 */
function Slice({ box: { id, top, width, height } }: { box: RowBox }) {
  return (
    <svg className={styles.slice} viewBox={`0 ${top} ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
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

/** Renders grid lines at the ticks behind the marks of the rows only, so that they cross no name. */
function RowGrid({ ticks, boxes }: { ticks: readonly number[]; boxes: ReadonlyMap<string, RowBox> }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const verticalLine = (at: number) => [...boxes.values()].map((box) => `M${at} ${box.top}v${box.height}`).join("");
  return ticks.map((tick) => (
    <path key={tick} d={verticalLine(scale(tick) ?? 0)} style={{ stroke: "var(--chart-grid)" }} />
  ));
}
