import { useCallback, useLayoutEffect, useRef, useState } from "react";
import { useXAxisScale } from "recharts";
import { Link } from "wouter";
import { onPaper } from "./paper";
import { Plot, type Axis } from "./plot";
import styles from "./row-plot.module.css";
import { useRowCard } from "./use-row-card";

/** One row of a chart: its name, what stands right of the plot, and a card with the whole story. */
export type PlotRow = {
  readonly id: string;
  readonly name: React.ReactNode;
  readonly cells: readonly React.ReactNode[];
  readonly card: React.ReactNode;
  /** Where a press on its bar leads: where its name leads too. Null or absent: nowhere. */
  readonly href?: string | null;
};

/** Rows under a heading; one group without a heading is a plain chart. */
export type PlotGroup<R extends PlotRow> = {
  readonly id: string;
  readonly heading: React.ReactNode | null;
  readonly rows: readonly R[];
};

/** Where a row lies in the plot, px from its top. */
export type RowBox = { readonly top: number; readonly height: number };

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
  const boxes = useRowBoxes(list);
  const style = { "--columns": columns, "--row": `${rowHeight}px`, "--band": `${axis.band}px` };
  return (
    <div className={styles.container}>
      <div className={styles.chart} style={style} data-figures={props.figures}>
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
        <div ref={list} className={styles.list} role="list" aria-label={label}>
          {groups.map((group) => (
            <RowGroup key={group.id} group={group} {...{ boxes, selected, hovered, onHover, onPress }} />
          ))}
        </div>
        <div className={styles.plot} aria-hidden="true">
          <Plot axis={{ ...axis, grid: false }}>
            {axis.grid !== false && <RowGrid ticks={axis.ticks} boxes={boxes} />}
            {marks(boxes)}
          </Plot>
        </div>
      </div>
    </div>
  );
}

type GroupProps<R extends PlotRow> = Pick<Props<R>, "selected" | "hovered" | "onHover" | "onPress"> & {
  group: PlotGroup<R>;
  boxes: ReadonlyMap<string, RowBox>;
};

function RowGroup<R extends PlotRow>({ group, boxes, selected, hovered, onHover, onPress }: GroupProps<R>) {
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
          room={boxes.get(row.id)?.height}
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
  /** The measured height of the row's plot, px: on paper it stays what the marks were drawn for. */
  room: number | undefined;
  active: boolean;
  selected: boolean;
  onHover: (id: string | null) => void;
  onPress: ((id: string, event: React.UIEvent) => void) | undefined;
};

function Row({ row, room, active, selected, onHover, onPress }: RowProps) {
  const { id } = row;
  const hover = useCallback((hovers: boolean) => onHover(hovers ? id : null), [onHover, id]);
  const press = onPress && ((event: React.UIEvent) => onPress(id, event));
  const { card, events } = useRowCard(hover, press);
  return (
    <div
      role="listitem"
      data-row={row.id}
      className={styles.row}
      data-active={active || undefined}
      data-selected={selected || undefined}
      aria-current={selected || undefined}
      style={{ "--room": room === undefined ? undefined : `${room}px`, cursor: onPress && "pointer" }}
      {...events}
    >
      <div className={styles.name}>{row.name}</div>
      <div className={styles.space} data-space>
        {row.href !== undefined && row.href !== null && <BarLink href={row.href} isOpen={card !== null} />}
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

/** The measured places of the rows, which differ where a name wraps or a reader enlarges the text. */
function useRowBoxes(list: React.RefObject<HTMLDivElement | null>): ReadonlyMap<string, RowBox> {
  const [boxes, setBoxes] = useState<ReadonlyMap<string, RowBox>>(new Map());
  // After every draw, since rows change places without changing the size of their list; and when the list is resized.
  // What was just laid out is known only now, and equal boxes end the round.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (list.current) setBoxes(keepEqual(boxesIn(list.current)));
  });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = () => setBoxes(keepEqual(boxesIn(element)));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const forget = onPaper(measure);
    return () => {
      observer.disconnect();
      forget();
    };
  }, [list]);

  return boxes;
}

/** Where the rows of a list have room for their marks. */
function boxesIn(list: HTMLElement): ReadonlyMap<string, RowBox> {
  const boxes = new Map<string, RowBox>();
  for (const row of list.querySelectorAll<HTMLElement>("[data-row]")) {
    const space = row.querySelector<HTMLElement>("[data-space]");
    if (space) boxes.set(row.dataset.row ?? "", { top: row.offsetTop + space.offsetTop, height: space.offsetHeight });
  }
  return boxes;
}

/** Keeps the old boxes where nothing moved, so that nothing is drawn again. */
function keepEqual(next: ReadonlyMap<string, RowBox>) {
  return (old: ReadonlyMap<string, RowBox>) => (sameBoxes(old, next) ? old : next);
}

function sameBoxes(a: ReadonlyMap<string, RowBox>, b: ReadonlyMap<string, RowBox>): boolean {
  return (
    a.size === b.size && [...a].every(([id, box]) => b.get(id)?.top === box.top && b.get(id)?.height === box.height)
  );
}
