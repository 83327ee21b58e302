import { useCallback, useId, useRef } from "react";
import { useXAxisScale } from "recharts";
import { Link } from "wouter";
import { Plot, type Axis } from "../plot/plot";
import { rowAttribute } from "../plot/site-attributes";
import styles from "./row-plot.module.css";
import { useRowBoxes, type RowBox } from "./use-row-boxes";
import { useRowCard } from "./use-row-card";

/** One row of a chart: its name, what stands right of the plot, and a card with the whole story. */
export type PlotRow = {
  readonly id: string;
  readonly name: React.ReactNode;
  readonly cells: readonly React.ReactNode[];
  readonly card: React.ReactNode;
  /** Where a press on its bar leads, or a press with Ctrl where a plain one does something else: where its name leads too. Null or absent: nowhere. */
  readonly href?: string | null;
};

/** Rows under a heading; one group without a heading is a plain chart. */
export type PlotGroup<R extends PlotRow> = {
  readonly id: string;
  readonly heading: React.ReactNode | null;
  readonly rows: readonly R[];
};

type Props<R extends PlotRow> = {
  groups: readonly PlotGroup<R>[];
  axis: Axis;
  /** CSS widths of the name, the plot and each cell. */
  columns: string;
  heads: { readonly name: string; readonly cells: readonly string[] } | null;
  rowHeight: number;
  /** How many cells stand beside the name where there is no room for columns; the others are left to the card and the table. */
  figures: 1 | 2;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** What a press anywhere on a row does, but on its links and in its card; absent: nothing. */
  onPress?: ((id: string, event: React.UIEvent) => void) | undefined;
  marks: (boxes: ReadonlyMap<string, RowBox>) => React.ReactNode;
  label: string;
  /** Stands in the band of the axis, over the plot: ticks that can be pressed. */
  band?: React.ReactNode;
};

/** Rows of text with one Recharts plot behind their middle column: the rows are a list that reads by itself, the plot follows their measured places. */
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
  /** The measured room of the row's marks: on paper it stays what they were drawn for. */
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
            className={styles.card}
            role="note"
            data-side={card.side}
            data-grows={card.grows}
            data-firm={card.firm || undefined}
          >
            {row.card}
          </div>
        )}
      </div>
      {row.cells.map((cell, index) => (
        // The cells of a row are its columns: their place is their identity.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className={styles.cell}>
          {cell}
        </div>
      ))}
    </div>
  );
}

/** A row's marks by themselves: a page of paper may end after any row, and one picture behind all of them cannot be divided. */
function Slice({ box: { id, top, width, height } }: { box: RowBox }) {
  return (
    <svg className={styles.slice} viewBox={`0 ${top} ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <use href={`#${id}`} />
    </svg>
  );
}

/** The bar as a target of the pointer; the name is the same link for everyone. A finger first opens the card, then follows. */
function BarLink({ href, isOpen }: { href: string; isOpen: boolean }) {
  const tells = useRef(false);
  return (
    <Link
      href={href}
      className={styles.bar}
      aria-hidden="true"
      tabIndex={-1}
      // No focus for what is hidden from those who need one.
      onMouseDown={(event) => event.preventDefault()}
      onPointerDown={({ pointerType }) => {
        tells.current = pointerType === "touch" && !isOpen;
      }}
      onClick={(event) => {
        if (tells.current) event.preventDefault();
      }}
    />
  );
}

/** Hairlines at the ticks, behind the marks of the rows alone: they run through no name. */
function RowGrid({ ticks, boxes }: { ticks: readonly number[]; boxes: ReadonlyMap<string, RowBox> }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const through = (at: number) => [...boxes.values()].map((box) => `M${at} ${box.top}v${box.height}`).join("");
  return ticks.map((tick) => <path key={tick} d={through(scale(tick) ?? 0)} style={{ stroke: "var(--chart-grid)" }} />);
}
