import type { TimeScale } from "../../../charts/plot/scale";
import { useRecord } from "../../../published/use-record";
import type { Highlight, HistoryStep } from "../../../domain/series/history";
import { isUndated } from "../../../domain/series/history";
import { nextDay, yearFraction } from "../../../domain/record/partial-date";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useView } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { words } from "#words/page";
import { changeText, highlightId, highlightName, type Figures } from "./history-text";
import styles from "./history.module.css";
import { useLinked } from "../../../url/links/linked";

const StepLine = lazyPart(() => import("../../../charts/line/step-line"));

type Props = {
  steps: readonly HistoryStep[];
  largest: readonly Highlight[];
  figures: Figures;
  axis: TimeScale;
  label: string;
};

/** Shows the total as a step line. Its largest movements are numbered as in the list below it. */
export function HistoryChart({ steps, largest, figures, axis, label }: Props) {
  const { hovered, onHover } = useLinked();
  const { reading } = useRecord();
  const { site } = useView().view;
  return (
    <StepLine
      name={chartPageWords.history.title}
      fallback={
        <div className={styles.placeholder} data-scripted>
          {words.loading.chart}
        </div>
      }
      part={{
        points: steps.map(({ day, total, movements }) => ({
          at: yearFraction(day),
          value: total,
          undated: movements.filter(isUndated).reduce((sum, { change }) => sum + change, 0),
        })),
        labels: largest.map((one, index) => ({
          id: highlightId(one),
          number: String(index + 1),
          at: yearFraction(one.day),
          value: one.after,
          selected: one.movements.some((movement) => movement.site.id === site),
          text: `${highlightName(one)} ${changeText(one.change, figures)}`,
        })),
        scale: axis,
        end: yearFraction(nextDay(reading.day)),
        label,
        tick: figures.tick,
        hovered,
        onHover,
      }}
    />
  );
}
