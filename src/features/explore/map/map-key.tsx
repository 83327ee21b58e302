import type { ReadSite } from "../../../domain/headline/read-site";
import { centred } from "../../../domain/place/centred";
import { circleMeasures, withoutCircle, type CircleMeasure } from "../../../domain/selection/circles";
import { circleRadius, legendFigures } from "../../../map/marks/circles";
import { Legend, type LegendStatuses } from "../../../marks/legend";
import { useRecord } from "../../../published/use-record";
import { EmbedButton } from "../../../parts/share/embed-button";
import { embedAddress } from "../../../url/links/embed-address";
import { Select } from "../../../ui/controls/select";
import { useView } from "../../../url/view/use-view";
import type { View } from "../../../url/view/view";
import { moneyAsStated } from "../../../words/format/money";
import { megawattSum } from "../../../words/format/number";
import { mapLegendWords } from "#words/explore/map-legend";
import { words } from "#words/page";
import { embedWords } from "#words/records/embed";
import { selectionText } from "../../../words/text/selection/selection-text";
import styles from "./map-key.module.css";

type Props = {
  /** `legend` is the statuses and the circles, `choice` what the circles show, `notes` the text below the map. */
  part: "legend" | "choice" | "notes";
  selection: readonly ReadSite[];
  statuses: LegendStatuses;
  touch: boolean;
};

/** Shows a part of the key of the map. */
export function MapKey({ part, selection, statuses, touch }: Props) {
  const { view, actions } = useView();
  if (part === "notes") return <MapNotes selection={selection} touch={touch} view={view} />;
  if (part === "legend") return <MapLegend statuses={statuses} measure={view.size} />;
  const { show, measures } = mapLegendWords.circles;
  const options = circleMeasures.map((value) => ({ value, label: measures[value] }));
  return <Select label={show} value={view.size} options={options} onChoose={actions.chooseCircles} />;
}

function MapLegend({ statuses, measure }: { statuses: LegendStatuses; measure: CircleMeasure }) {
  return (
    <div className={styles.legend}>
      <Legend label={mapLegendWords.legend} statuses={statuses} labels={words.status} bars={false} />
      {measure !== "none" && <CircleSizes measure={measure} />}
    </div>
  );
}

/** Horizontal distance in px from the largest circle to the figures, and between the lines of text. */
const toFigures = 14;
const lineHeight = 14;

/** Shows three circles one within the other, each with its figure. */
function CircleSizes({ measure }: { measure: Exclude<CircleMeasure, "none"> }) {
  const circles = legendFigures[measure].map((figure) => ({ figure, radius: circleRadius(measure, figure) }));
  const largest = circles[0]?.radius ?? 0;
  const [middle, foot] = [largest + 1, 2 * largest + 1];
  return (
    <div>
      {mapLegendWords.circles.area[measure]}
      <svg className={styles.sizes} width={2 * largest + 90} height={foot + 6} aria-hidden="true" focusable="false">
        {circles.map(({ figure, radius }, index) => {
          const y = Math.max(foot - 2 * radius, 6 + index * lineHeight);
          return (
            <g key={figure}>
              <circle cx={middle} cy={foot - radius} r={radius} />
              <path d={`M${middle} ${foot - 2 * radius}L${2 * largest + 6} ${y}H${2 * largest + toFigures}`} />
              <text x={2 * largest + toFigures + 4} y={y}>
                {figureText(measure, figure)}
              </text>
            </g>
          );
        })}
      </svg>
      <span className="visually-hidden">
        {circles.map(({ figure }) => figureText(measure, figure)).join(words.separator)}
      </span>
    </div>
  );
}

function figureText(measure: Exclude<CircleMeasure, "none">, figure: number): string {
  return measure === "capacity" ? megawattSum(figure) : moneyAsStated(figure, "EUR");
}

type NotesProps = { selection: readonly ReadSite[]; touch: boolean; view: View };

function MapNotes({ selection, touch, view }: NotesProps) {
  const measure = view.size;
  const { dataset } = useRecord();
  const approximate = centred(selection);
  const { how, howCircles, howMarks, pinch, wheel } = mapLegendWords;
  return (
    <>
      {mapLegendWords.withoutCircle[measure](withoutCircle(selection, measure, dataset.rates))}{" "}
      {approximate.count > 0 && mapLegendWords.approximate(approximate, selection.length, measure)}
      <details className={styles.how}>
        <summary>{how}</summary>
        {howCircles[measure]} {howMarks} <span className="no-print">{touch ? pinch : wheel}</span>
      </details>
      <EmbedButton
        title={embedWords.map(selection.length, selectionText(view.filters, dataset))}
        version={dataset.release.version}
        isPinned={view.release !== null}
        address={(...to) => embedAddress({ kind: "map" }, view, ...to)}
      />
    </>
  );
}
