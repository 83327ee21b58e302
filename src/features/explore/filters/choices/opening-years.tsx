import { useMemo } from "react";
import { useRecord } from "../../../../published/use-record";
import { cleared, openingCounts, select, toggledYears } from "../../../../domain/selection/filters";
import { ChoiceGroup } from "../../../../ui/controls/choice";
import { focusInGroup } from "../../../../ui/dom/focus-after";
import { Select } from "../../../../ui/controls/select";
import { useView } from "../../../../url/view/use-view";
import { words } from "#words/page";
import { facetWords } from "#words/explore/facets";
import { withEnd, yearsOffered } from "./year-range";
import styles from "../filters.module.css";

const any = "any";

/**
 * Shows the filter by years of first opening: two selects for a range, and a button for each year with the number of
 * sites that may open in it.
 */
export function OpeningYears() {
  const { readSites } = useRecord();
  const { view, actions, narrowHref } = useView();
  const { opens } = view.filters;
  const { years, counts, notStated } = useMemo(
    () => ({
      years: yearsOffered(readSites, view.filters.opens),
      counts: openingCounts(readSites, view.filters),
      notStated: select(readSites, cleared(view.filters, "opens")).filter(({ opening }) => opening === null).length,
    }),
    [readSites, view.filters],
  );
  const choices = [
    { value: any, label: facetWords.opens.any },
    ...years.map(String).map((year) => ({ value: year, label: year })),
  ];
  return (
    <ChoiceGroup legend={words.filter.opens}>
      <div className={styles.ends}>
        {(["from", "to"] as const).map((end) => (
          <Select
            key={end}
            label={facetWords.opens[end]}
            value={String(opens?.[end] ?? any)}
            options={choices}
            onChoose={(year) => actions.chooseYears(withEnd(opens, end, year === any ? null : Number(year)))}
          />
        ))}
      </div>
      <p>{facetWords.opens.each}</p>
      <div className={styles.years}>
        {years.map((year) => {
          const count = counts.get(year) ?? 0;
          const isAlone = opens?.from === year && opens.to === year;
          const isWithin = opens !== null && (opens.from ?? year) <= year && year <= (opens.to ?? year);
          return (
            <button
              key={year}
              type="button"
              className="button"
              data-href={narrowHref(toggledYears(view.filters, { from: year, to: year }))}
              aria-pressed={isAlone}
              aria-label={facetWords.opens.year(year, count)}
              data-within={isWithin || undefined}
              disabled={count === 0 && !isAlone}
              onClick={({ currentTarget }) => {
                actions.toggleYears({ from: year, to: year });
                focusInGroup(currentTarget);
              }}
            >
              {year} <span className="quiet-text">{count}</span>
            </button>
          );
        })}
      </div>
      <p className="quiet-text">{facetWords.note.opens(notStated)}</p>
    </ChoiceGroup>
  );
}
