import { firmnesses, type BasisSeries, type Firmness } from "../../domain/capacity";
import { CommitmentSwatch, statusOf } from "../../marks/commitment";
import { Glyph } from "../../marks/glyph";
import { capacityWords } from "../../words/en-capacity";
import { words } from "../../words/en";
import styles from "./capacity.module.css";

/** What the stretches of the bars mean: only those that occur. */
export function CapacityLegend({ series }: { series: readonly BasisSeries[] }) {
  const drawn = new Set<Firmness>(
    series.flatMap(({ rows }) => rows.flatMap(({ shares }) => [...shares].flatMap(([of, mw]) => (mw > 0 ? of : [])))),
  );
  if (series.some(({ ambitions }) => ambitions.some(({ beyond }) => beyond > 0))) drawn.add("ambition");
  return (
    <ul className={styles.legend} aria-label={words.chart.legend}>
      {firmnesses
        .filter((of) => drawn.has(of))
        .map((of) => (
          <li key={of}>
            {of !== "ambition" && <Glyph status={statusOf(of)} />}
            <CommitmentSwatch of={of} />
            {capacityWords.firmness[of]}
          </li>
        ))}
    </ul>
  );
}
