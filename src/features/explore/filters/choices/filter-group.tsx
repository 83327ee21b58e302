import { memo, useMemo } from "react";
import { useRecord } from "../../../../published/use-record";
import type { ListKey } from "../../../../domain/selection/filters";
import { statusesOrUnknown } from "../../../../domain/record/status";
import { Glyph } from "../../../../marks/glyph";
import { Choice, ChoiceGroup } from "../../../../ui/controls/choice";
import { useView } from "../../../../url/view/use-view";
import { words } from "#words/page";
import { options } from "./options";

type Props = {
  filter: ListKey;
  /** An explanation of the filter, if its name is not enough. */
  note?: string | undefined;
};

/** Shows a filter as a group of checkboxes with counts. The status filter is also the legend of the page. */
export const FilterGroup = memo(function FilterGroup({ filter, note }: Props) {
  const { dataset, readSites } = useRecord();
  const { view, actions } = useView();
  const offered = useMemo(
    () => options(filter, readSites, view.filters, dataset),
    [filter, readSites, view.filters, dataset],
  );
  // There is nothing to choose if nothing is known as of the day.
  if (offered.length === 0) return null;
  const chosen: readonly string[] = view.filters[filter];
  return (
    <ChoiceGroup legend={words.filter[filter]}>
      {note !== undefined && <p className="quiet-text">{note}</p>}
      {offered.map(({ value, label, count }) => {
        const status = statusesOrUnknown.find((known) => filter === "status" && known === value);
        return (
          <Choice
            key={value}
            label={label}
            glyph={status && <Glyph status={status} />}
            count={count}
            countLabel={words.filters.count(count)}
            checked={chosen.includes(value)}
            onToggle={() => actions.toggle(filter, value)}
          />
        );
      })}
    </ChoiceGroup>
  );
});
