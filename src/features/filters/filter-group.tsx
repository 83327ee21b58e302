import { useState } from "react";
import { useRecord } from "../../data/use-record";
import type { ListKey } from "../../domain/filters";
import { matchIn } from "../../domain/search";
import { statusesOrUnknown } from "../../domain/status";
import { Glyph } from "../../marks/glyph";
import { Choice, ChoiceGroup } from "../../ui/choice";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { byLabel, options } from "./options";
import styles from "./filters.module.css";

/** One filter as a group of checkboxes with live counts; the status group is the legend of the page. */
export function FilterGroup({ filter }: { filter: ListKey }) {
  const { dataset, facts } = useRecord();
  const { view, actions } = useView();
  const [search, setSearch] = useState("");
  const offered = options(filter, facts, view.filters, dataset);
  const isLong = filter === "operator" || filter === "tenant";
  const shown = isLong ? byLabel(offered).filter(({ label }) => matchIn(label, search)) : offered;
  const chosen: readonly string[] = view.filters[filter];
  return (
    <ChoiceGroup legend={words.filter[filter]}>
      {isLong && (
        <input
          type="search"
          className={styles.find}
          placeholder={words.filters.find[filter]}
          aria-label={words.filters.find[filter]}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      {shown.map(({ value, label, count }) => {
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
}
