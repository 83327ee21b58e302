import { ShareBar } from "../../marks/share-bar";
import { Strut } from "../plot/strut";
import { headroom, type BarRow } from "./bar-row";
import { RowList } from "./row-list";
import rows from "./row-plot.module.css";
import styles from "./share-bars.module.css";

type Props = {
  /** A row without a value has no bar. */
  rows: readonly (Omit<BarRow, "value"> & { readonly value: number | null })[];
  label: string;
  selected: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onPress: (id: string, event: React.UIEvent) => void;
};

/**
 * Renders one bar for each row on a common linear scale without an axis. Nothing is measured: each bar is drawn in its
 * row, by shares of its width, so that it can be written at build time. The style sheet around it says the columns and the
 * least height of a row (`--columns`, `--row`).
 */
export function ShareBars({ rows: bars, hovered, ...rest }: Props) {
  const largest = Math.max(...bars.flatMap(({ value, others, inside }) => [value ?? 0, ...others, inside ?? 0]));
  const share = (value: number) => (largest > 0 ? value / (largest * headroom) : 0);
  const dims = hovered !== null && bars.some(({ id }) => id === hovered);
  const marked = bars.map((row) => ({
    ...row,
    mark: (
      <div
        className={styles.mark}
        data-bar={row.id}
        aria-hidden="true"
        data-dimmed={(dims && row.id !== hovered && row.id !== rest.selected) || undefined}
      >
        {/* Called as the drawings of Recharts are, by which programs that measure pages find a chart. */}
        <svg className="recharts-surface" height={1}>
          {row.value !== null && (
            <ShareBar
              {...row}
              share={share(row.value)}
              inside={row.inside === null ? null : share(row.inside)}
              others={row.others.map(share)}
            />
          )}
        </svg>
        {row.remark !== null && (
          <div className={styles.remark}>
            <Strut share={share(row.value ?? 0)} />
            <span>{row.remark}</span>
          </div>
        )}
      </div>
    ),
  }));
  return (
    <div className={rows.container}>
      <div className={rows.chart} data-figures={1}>
        <RowList groups={[{ id: "all", heading: null, rows: marked }]} hovered={hovered} {...rest} />
      </div>
    </div>
  );
}
