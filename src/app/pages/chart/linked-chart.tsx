import { useState, type ComponentType } from "react";
import type { ChartProps } from "../../../parts/frame/chart-props";
import { useEscape } from "../../../ui/dom/use-escape";
import { useView } from "../../../url/view/use-view";
import { GroupingNote } from "./grouping-note";
import { useStatusToggles } from "./use-status-toggles";

/** A chart whose parts tell each other what is hovered, and whose hover and selection go with Esc. */
export function linked(Chart: ComponentType<ChartProps>): { default: ComponentType<Pick<ChartProps, "selection">> } {
  return {
    default: function LinkedChart({ selection }) {
      const { actions } = useView();
      const [hovered, setHovered] = useState<string | null>(null);
      const statuses = useStatusToggles();
      useEscape(() => {
        setHovered(null);
        actions.selectSite(null);
      });
      return (
        <Chart
          selection={selection}
          hovered={hovered}
          onHover={setHovered}
          statuses={statuses}
          note={<GroupingNote selection={selection} />}
        />
      );
    },
  };
}
