import type { ComponentType } from "react";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { useEscape } from "../../../ui/dom/use-escape";
import { LinkedProvider, useLinked } from "../../../url/links/linked";
import { useView } from "../../../url/view/use-view";
import { GroupingNote } from "./grouping-note";
import { useStatusToggles } from "./use-status-toggles";

type Props = Pick<ChartProps, "selection">;

/** Returns a chart in which all parts share the hovered id, and Esc clears hover and selection. */
export function linked(Chart: ComponentType<ChartProps>): { default: ComponentType<Props> } {
  function Inner({ selection }: Props) {
    const { actions } = useView();
    const { clearHover } = useLinked();
    const statuses = useStatusToggles();
    useEscape(() => {
      clearHover();
      actions.selectSite(null);
    });
    return <Chart selection={selection} statuses={statuses} note={<GroupingNote selection={selection} />} />;
  }
  return {
    default: function LinkedChart(props) {
      return (
        <LinkedProvider>
          <Inner {...props} />
        </LinkedProvider>
      );
    },
  };
}
