import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import type { Dataset } from "../domain/dataset";
import type { Facts } from "../domain/facts";
import type { Source } from "../domain/source";
import { indexQuery, sourcesQuery } from "./query";

/** The data set and what stands for each of its sites; only below the place where it has been loaded. */
export function useRecord(): { readonly dataset: Dataset; readonly facts: readonly Facts[] } {
  const { data } = useSuspenseQuery(indexQuery);
  return { dataset: data.value, facts: data.facts };
}

/** What the page can say of a source: its publisher at once, title and address as soon as they are loaded. */
export type SourceLookup = {
  readonly publisher: (id: string) => string;
  /** Null while the addresses are loading, and where they could not be loaded. */
  readonly full: (id: string) => Source | null;
};

/** Looks sources up by id; an id that the record lacks stands for its own publisher. */
export function useSources(): SourceLookup {
  const { dataset } = useRecord();
  const { data } = useQuery(sourcesQuery);
  return {
    publisher: (id) => dataset.sources.get(id)?.publisher ?? id,
    full: (id) => data?.value.get(id) ?? null,
  };
}
