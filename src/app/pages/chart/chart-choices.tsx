import { totalNames } from "../../../domain/series/citable-total";
import { Select } from "../../../ui/controls/select";
import { groupingsOf, scalesOf, takesMeasure } from "../../../url/view/chart-pages";
import { useView } from "../../../url/view/use-view";
import { choiceWords } from "#words/charts/chart-choices";

/** Shows the choices of measure, grouping and scale, each only if the chart at `path` supports it. */
export function ChartChoices({ path }: { path: string }) {
  const { view, actions } = useView();
  const groupings = groupingsOf(path);
  const scales = scalesOf(path, view.by);
  const [first] = groupings;
  return (
    <>
      {takesMeasure(path) && (
        <Select
          label={choiceWords.show.label}
          value={view.show}
          options={totalNames.map((value) => ({ value, label: choiceWords.show.names[value] }))}
          onChoose={actions.chooseMeasure}
        />
      )}
      {first !== undefined && groupings.length > 1 && (
        <Select
          label={choiceWords.by.label}
          value={view.by ?? first}
          options={groupings.map((value) => ({ value, label: choiceWords.by.names[value] }))}
          onChoose={actions.groupBy}
        />
      )}
      {scales.length > 1 && view.display === "chart" && (
        <Select
          label={choiceWords.scale.label}
          value={view.scale}
          options={scales.map((value) => ({ value, label: choiceWords.scale.names[value] }))}
          onChoose={actions.chooseScale}
        />
      )}
    </>
  );
}
