import { memo, useMemo } from "react";
import { useRecord } from "../../../../published/use-record";
import { cleared, select } from "../../../../domain/selection/filters";
import { Toggles } from "../../../../ui/controls/toggles";
import { useView } from "../../../../url/view/use-view";
import { words } from "#words/page";
import { options } from "./options";

/** Shows the countries as toggles, each with the number of sites that it gives under the other filters. */
export const CountryToggles = memo(function CountryToggles() {
  const { dataset, readSites } = useRecord();
  const { view, actions } = useView();
  const { filters } = view;
  const { countries, all } = useMemo(
    () => ({
      countries: options("country", readSites, filters, dataset),
      all: select(readSites, cleared(filters, "country")).length,
    }),
    [readSites, filters, dataset],
  );
  return (
    <Toggles
      legend={words.filter.country}
      all={{ label: words.filters.all, count: all, onChoose: () => actions.clear("country") }}
      options={countries}
      chosen={filters.country}
      countLabel={words.filters.count}
      onToggle={(country) => actions.toggle("country", country)}
    />
  );
});
