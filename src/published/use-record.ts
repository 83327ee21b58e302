import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { ReadRecord } from "../domain/headline/read-record";
import type { Source } from "../domain/record/source";
import { sourceNamed } from "../words/text/source-name";
import { indexQuery, sourcesQuery } from "./queries";

/** The record as the reader's address has it read; null: as a plain visit reads it. */
export const ReadContext = createContext<ReadRecord | null>(null);

/** The record as it is read; only below the place where it has been loaded. */
export function useRecord(): ReadRecord {
  const { data } = useSuspenseQuery(indexQuery);
  return useContext(ReadContext) ?? data.read;
}

/** What the page can say of a source: its publisher at once, title and address as soon as they are loaded. */
export type SourceLookup = {
  /** With a word on it where the page is known through another publication alone. */
  readonly publisher: (id: string) => string;
  /** Null while the addresses are loading, and where they could not be loaded. */
  readonly full: (id: string) => Source | null;
};

/** Looks sources up by id; an id that the record lacks stands for its own publisher. */
export function useSources(): SourceLookup {
  const { dataset } = useRecord();
  const { data } = useQuery(sourcesQuery);
  return {
    publisher: (id) => sourceNamed(dataset.sources, id),
    full: (id) => data?.value.get(id) ?? null,
  };
}
