import { useRecord } from "../../../../published/use-record";
import { facetWords } from "#words/explore/facets";
import { FilterGroup } from "./filter-group";
import { OpeningYears } from "./opening-years";
import { OrganisationGroup } from "./organisation-group";
import type { OfferedKey } from "../places";
import styles from "../filters.module.css";

export type FacetsProps = {
  keys: readonly OfferedKey[];
  /** The number of items of a long list that are shown at first; all if undefined. */
  few?: number | undefined;
};

/** Shows filters as groups of choices, in the given order. */
export default function Facets({ keys, few }: FacetsProps) {
  const { readSites } = useRecord();
  return keys.map((key) => {
    if (key === "opens") return <OpeningYears key={key} />;
    if (key === "operator" || key === "tenant") return <OrganisationGroup key={key} filter={key} few={few} />;
    const notes = {
      stated: facetWords.note.stated,
      source: facetWords.note.source,
      disputed: facetWords.note.disputed,
      zone: facetWords.note.zone(readSites.filter(({ zone }) => zone === null).length),
    };
    const isShort = key === "country" || key === "zone" || key === "kind";
    return (
      <div key={key} className={isShort ? styles.pairs : undefined}>
        <FilterGroup
          filter={key}
          note={key === "stated" || key === "source" || key === "disputed" || key === "zone" ? notes[key] : undefined}
        />
      </div>
    );
  });
}
