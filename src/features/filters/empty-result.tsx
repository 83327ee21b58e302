import { useRecord } from "../../data/use-record";
import { activeKeys, noFilters, select, type FilterKey } from "../../domain/filters";
import { useView } from "../../url/use-view";
import { statusesOrUnknown } from "../../domain/status";
import { words } from "../../words/en";
import { integer, or } from "../../words/format";
import { focusFilters } from "./chips";
import { chosenLabels } from "./options";
import styles from "./filters.module.css";

/** What to say where nothing matches: which filters are to blame, and how many sites each way out gives. */
export function EmptyResult() {
  const { dataset, facts } = useRecord();
  const { view, actions } = useView();
  const active = activeKeys(view.filters);
  const labels = (key: FilterKey) => or(chosenLabels(key, view.filters, dataset));
  const isPair = active.length === 2 && active.includes("country") && active.includes("status");
  return (
    <section className={styles.empty}>
      <h2>{isPair ? words.empty.pair(labels("status").toLowerCase(), labels("country")) : words.empty.nothing}</h2>
      <p>{isPair ? inCountry() : words.empty.explain}</p>
      <ul>
        {active.map((key) => (
          <li key={key}>
            <button
              type="button"
              className="button"
              onClick={() => {
                focusFilters();
                actions.clear(key);
              }}
            >
              {words.empty.remove(labels(key))}
            </button>
            <span>{words.empty.gives(select(facts, { ...view.filters, [key]: [] }).length)}</span>
          </li>
        ))}
        <li>
          <button
            type="button"
            className="button"
            onClick={() => {
              focusFilters();
              actions.clearAll();
            }}
          >
            {words.empty.clear}
          </button>
          <span>{words.empty.gives(select(facts, noFilters).length)}</span>
        </li>
      </ul>
    </section>
  );

  /** What the chosen countries do have, by status. */
  function inCountry() {
    const present = select(facts, { ...noFilters, country: view.filters.country });
    const told = statusesOrUnknown.flatMap((status) => {
      const count = present.filter((one) => one.status === status).length;
      return count === 0 ? [] : `${integer(count)} ${words.status[status].toLowerCase()}`;
    });
    return words.empty.has(labels("country"), present.length, told);
  }
}
