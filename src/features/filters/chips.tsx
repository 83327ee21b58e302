import { useRecord } from "../../data/use-record";
import { activeKeys, type FilterKey } from "../../domain/filters";
import { useView } from "../../url/use-view";
import { words } from "../../words/en";
import { labelOf } from "./options";
import styles from "./filters.module.css";

/** The applied filters as removable chips, the selected site among them, and the way out of all. */
export function Chips() {
  const { dataset } = useRecord();
  const { view, actions } = useView();
  const active = activeKeys(view.filters);
  const site = dataset.sites.find(({ id }) => id === view.site);
  if (active.length === 0 && !site) return null;
  const textOf = (key: FilterKey) => {
    const values: readonly string[] = view.filters[key];
    return words.filters.chip(
      words.filter[key],
      values.map((value) => labelOf<FilterKey>(key, value, dataset)),
    );
  };
  return (
    <div className={styles.chips} role="group" aria-label={words.filters.applied}>
      {active.map((key) => (
        <Chip
          key={key}
          text={textOf(key)}
          action={words.filters.remove(textOf(key))}
          onRemove={() => actions.clear(key)}
        />
      ))}
      {site && (
        <Chip
          text={words.filters.selected(site.name)}
          action={words.filters.remove(words.filters.selected(site.name))}
          onRemove={() => actions.selectSite(null)}
        />
      )}
      {active.length > 0 && (
        <button type="button" className="link-button" onClick={actions.clearAll}>
          {words.filters.clearAll}
        </button>
      )}
    </div>
  );
}

function Chip({ text, action, onRemove }: { text: string; action: string; onRemove: () => void }) {
  return (
    <button type="button" className={styles.chip} aria-label={action} onClick={onRemove}>
      <span>{text}</span>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="m1 1 8 8M9 1 1 9" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}
