import { useState, type ComponentType, type ReactNode } from "react";
import type { Facts } from "../../domain/facts";
import type { StatusToggles } from "../../marks/legend";
import { useEscape } from "../../ui/use-escape";
import { useView } from "../../url/use-view";
import { GroupingNote } from "./grouping-note";
import { useStatusToggles } from "./use-status-toggles";

/** What every chart is given. */
export type ChartProps = {
  selection: readonly Facts[];
  /** The id under the pointer or the focus, of a site or a group. */
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** What the statuses of its legend do. */
  statuses: StatusToggles;
  /** What a reader must know of its groups. */
  note: ReactNode;
};

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
