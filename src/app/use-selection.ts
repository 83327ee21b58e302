import { useMemo } from "react";
import { useRecord } from "../data/use-record";
import type { Facts } from "../domain/facts";
import { select } from "../domain/filters";
import { useView } from "../url/use-view";

/** The sites that the address selects. */
export function useSelection(): readonly Facts[] {
  const { facts } = useRecord();
  const { view } = useView();
  return useMemo(() => select(facts, view.filters), [facts, view.filters]);
}
