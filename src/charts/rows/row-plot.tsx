import { use, useId, useRef } from "react";
import { useXAxisScale } from "recharts";
import { Plot, type Axis } from "../plot/plot";
import { FewRows, firstRows } from "../plot/few-rows";
import { RowList, type PlotGroup, type PlotRow } from "./row-list";
import below from "./row-below.module.css";
import styles from "./row-plot.module.css";
import { useRowBoxes, type RowBox } from "./use-row-boxes";

type Props<R extends PlotRow> = {
  groups: readonly PlotGroup<R>[];
  axis: Axis;
  /**
   * CSS widths of the columns: the name, the plot and each cell; absent where the style sheet around the chart has them as
   * `--columns`, and the least height of a row as `--row`, as it must for a chart that is written at build time.
   */
  columns?: string;
  heads: { readonly name: string; readonly cells: readonly string[] } | null;
  /** px */
  rowHeight?: number;
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
  const { axis, columns, heads, rowHeight, selected, hovered, onHover, onPress, marks, label } = props;
  const few = use(FewRows);
  const groups = few === null ? props.groups : firstRows(props.groups, few.rows, selected);
  const more = rowsIn(props.groups) - rowsIn(groups);
  const list = useRef<HTMLDivElement>(null);
  const drawing = useId();
  const { boxes, paper } = useRowBoxes(list, drawing);
  const isPaper = paper !== null;
  const style = { "--columns": columns, "--paper": paper?.columns, "--row": rowHeight && `${rowHeight}px` };
  return (
    <div className={styles.container}>
      <div
        className={heads === null ? styles.chart : `${styles.chart} ${below.chart}`}
        style={style}
        data-figures={props.figures}
        data-paper={paper?.layout}
      >
        <div className={styles.top}>
          <div className={styles.axis}>
            <svg className={styles.band} width="0" height={axis.band} aria-hidden="true" />
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
            <div className={styles.plot} data-bare={axis.band === 0 || undefined} aria-hidden="true">
              <Plot axis={{ ...axis, grid: false }}>
                {axis.grid !== false && <RowGrid ticks={axis.ticks} boxes={boxes} />}
                {marks(boxes)}
              </Plot>
            </div>
          </div>
        </div>
        <RowList
          ref={list}
          {...{ groups, label, selected, hovered, onHover, onPress, isPaper }}
          drawn={(id) => {
            const box = boxes.get(id);
            return box ? { room: box.height, slice: <Slice box={box} /> } : null;
          }}
        />
      </div>
      {few !== null && more > 0 && <p>{few.more(more)}</p>}
    </div>
  );
}

function rowsIn(groups: readonly PlotGroup<PlotRow>[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
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

/** Renders grid lines at the ticks behind the marks of the rows only, so that they cross no name. */
function RowGrid({ ticks, boxes }: { ticks: readonly number[]; boxes: ReadonlyMap<string, RowBox> }) {
  const scale = useXAxisScale();
  if (!scale) return null;
  const verticalLine = (at: number) => [...boxes.values()].map((box) => `M${at} ${box.top}v${box.height}`).join("");
  return ticks.map((tick) => <path key={tick} d={verticalLine(scale(tick) ?? 0)} stroke="var(--chart-grid)" />);
}
