import { memo } from "react";
import { useRecord } from "../../../../published/use-record";
import { activeKeys, isActive, select, type FilterKey } from "../../../../domain/selection/filters";
import { useView } from "../../../../url/view/use-view";
import { firstControl, focusAfter } from "../../../../ui/dom/focus-after";
import { words } from "#words/page";
import { chosenLabels } from "../../../../words/text/selection/chosen-labels";
import styles from "../filters.module.css";

/** Shows the active filters and the selected site as removable chips, with "Clear all". */
export const Chips = memo(function Chips() {
  const { dataset, readSites } = useRecord();
  const { view, fixed, actions } = useView();
  const active = activeKeys(view.filters).filter((key) => !isActive(fixed, key));
  const site = dataset.sites.find(({ id }) => id === view.site);
  if (active.length === 0 && !site) return null;
  const isOnView = select(readSites, view.filters).some((one) => one.site.id === site?.id);
  const selected = isOnView ? words.filters.selected : words.filters.selectedHidden;
  const textOf = (key: FilterKey) =>
    key === "q"
      ? words.filters.matches(view.filters.q)
      : words.filters.chip(words.filter[key], chosenLabels(key, view.filters, dataset));
  return (
    <div className={styles.chips} data-chips role="group" aria-label={words.filters.applied}>
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
          text={selected(site.name)}
          action={words.filters.remove(selected(site.name))}
          tellsShown={isOnView}
          onRemove={() => actions.selectSite(null)}
        />
      )}
      {active.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            focusFilters();
            actions.clearAll();
          }}
        >
          {words.filters.clearAll}
        </button>
      )}
    </div>
  );
});

type ChipProps = {
  text: string;
  action: string;
  /** True if the views show it as selected anyway, so that a narrow page may leave out the chip. */
  tellsShown?: boolean;
  onRemove: () => void;
};

function Chip({ text, action, tellsShown = false, onRemove }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      data-tells-shown={tellsShown || undefined}
      aria-label={action}
      onClick={({ currentTarget }) => {
        focusFilters([...(currentTarget.parentElement?.children ?? [])].indexOf(currentTarget));
        onRemove();
      }}
    >
      <span>{text}</span>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
        <path d="m1 1 8 8M9 1 1 9" stroke="currentColor" strokeWidth="1.8" />
      </svg>
    </button>
  );
}

/**
 * Focuses a control after a filter was removed: the chip that is now at `index`, else the last chip or "Clear all",
 * else the first control of the bar.
 */
export function focusFilters(index = 0): void {
  const chips = () => [...document.querySelectorAll("[data-chips] > button")];
  focusAfter(
    () => chips()[index] ?? chips().at(-1),
    () => firstControl(document.querySelector("[data-choices]")),
  );
}
