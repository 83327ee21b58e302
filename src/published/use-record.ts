import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { Dataset } from "../domain/record/dataset";
import type { ReadRecord } from "../domain/headline/read-record";
import type { Source } from "../domain/record/source";
import { sourceNamed } from "../words/text/source-name";
import { indexQuery } from "./queries";
import { filesOf } from "./releases";

/** The record as the address reads it; null outside of a page, whose record is loaded. */
export const ReadContext = createContext<ReadRecord | null>(null);

/** Returns the record as the address reads it. Throws without a `ReadContext` above. */
export function useRecord(): ReadRecord {
  const read = useContext(ReadContext);
  if (read === null) throw new Error("useRecord needs a ReadContext above it");
  return read;
}

/** Returns the newest record by the default reading, whatever the address asks for. Suspends while it loads. */
export function usePlainRecord(): ReadRecord {
  return useSuspenseQuery(indexQuery).data.read;
}

/** Returns the newest release, whichever the address reads; null while it loads. */
export function useNewest(): Dataset | null {
  return useQuery(indexQuery).data?.value ?? null;
}

/** Returns the queries for the files of the release that the address reads. Suspends while the record loads. */
export function useFiles(): ReturnType<typeof filesOf> {
  const { version } = useRecord().dataset.release;
  const { data } = useSuspenseQuery(indexQuery);
  return filesOf(version === data.value.release.version ? null : version);
}

/** Finds what is known of a source by its id: the publisher at once, title and address once they are loaded. */
export type SourceLookup = {
  /** The publisher, marked where the page is known only through another publication. */
  readonly publisher: (id: string) => string;
  /** Null while the full sources are loading, and where loading failed. */
  readonly full: (id: string) => Source | null;
};

/** Returns a lookup of sources. An id that the record lacks is used as the publisher. */
export function useSources(): SourceLookup {
  const { dataset } = useRecord();
  const { data } = useQuery(useFiles().sources);
  return {
    publisher: (id) => sourceNamed(dataset.sources, id),
    full: (id) => data?.value.get(id) ?? null,
  };
}
