import { useRef } from "react";
import { sourceClasses, type Source } from "../../domain/record/source";
import { countSources, noSourceFilters, type SourceFilters } from "../../domain/provenance/source-filters";
import { sourceOrders, type SourceOrder } from "../../domain/provenance/source-order";
import { focusAfter } from "../../ui/dom/focus-after";
import { Choice, ChoiceGroup } from "../../ui/controls/choice";
import { Menu } from "../../ui/controls/menu";
import { Select } from "../../ui/controls/select";
import { words } from "#words/page";
import { sourcesWords } from "#words/about/sources";
import { language, compareText, withCommas } from "../../words/format/text";
import styles from "./sources.module.css";

type Props = {
  all: readonly Source[];
  /** The name under which a source's publisher is shown. */
  publisherOf: (source: Source) => string;
  filters: SourceFilters;
  onFilter: (filters: SourceFilters) => void;
  order: SourceOrder;
  onOrder: (order: SourceOrder) => void;
};

/** Shows the filters and the order of the sources. Each value has the number of sources under the other filters. */
export function SourceControls({ all, publisherOf, filters, onFilter, order, onOrder }: Props) {
  const search = useRef<HTMLInputElement>(null);
  const classCounts = countSources(all, filters, "class", publisherOf);
  const languageCounts = countSources(all, filters, "language", publisherOf);
  const isNarrowed = filters.text !== "" || filters.class.length + filters.language.length > 0;
  return (
    <search className={styles.controls} aria-label={sourcesWords.filters}>
      <input
        ref={search}
        type="search"
        className="find"
        placeholder={sourcesWords.search}
        aria-label={sourcesWords.search}
        value={filters.text}
        onChange={(event) => onFilter({ ...filters, text: event.target.value })}
      />
      <Menu
        label={sourcesWords.language}
        value={filters.language.length === 0 ? null : withCommas(filters.language.map(language))}
      >
        <ChoiceGroup legend={sourcesWords.language}>
          {languagesOf(all).map((value) => {
            const count = languageCounts.get(value) ?? 0;
            return (
              <Choice
                key={value}
                label={language(value)}
                count={count}
                countLabel={sourcesWords.count(count)}
                checked={filters.language.includes(value)}
                onToggle={() => onFilter({ ...filters, language: toggled(filters.language, value) })}
              />
            );
          })}
        </ChoiceGroup>
      </Menu>
      <div className={styles.classes}>
        <ChoiceGroup legend={sourcesWords.class}>
          {sourceClasses.map((value) => {
            const count = classCounts.get(value) ?? 0;
            return (
              <Choice
                key={value}
                label={words.sourceClass[value]}
                count={count}
                countLabel={sourcesWords.count(count)}
                checked={filters.class.includes(value)}
                onToggle={() => onFilter({ ...filters, class: toggled(filters.class, value) })}
              />
            );
          })}
        </ChoiceGroup>
      </div>
      <Select
        label={sourcesWords.order}
        value={order}
        options={sourceOrders.map((value) => ({ value, label: sourcesWords.orders[value] }))}
        onChoose={onOrder}
      />
      {isNarrowed && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            onFilter(noSourceFilters);
            focusAfter(() => search.current);
          }}
        >
          {sourcesWords.clear}
        </button>
      )}
    </search>
  );
}

/** Returns every language of the sources, ordered by name. */
function languagesOf(all: readonly Source[]): readonly string[] {
  return [...new Set(all.map((source) => source.language))].toSorted((a, b) => compareText(language(a), language(b)));
}

function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
}
