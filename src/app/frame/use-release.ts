import { useLocation } from "wouter";
import type { Release } from "../../domain/record/dataset";
import { readsDay } from "../../url/view/usable";
import { useView } from "../../url/view/use-view";
import { useEdition } from "../state/use-edition";

/**
 * A hook that returns the release and the as-of day (ISO), which is null if the page shows the release day. Returns
 * null until the index is loaded.
 */
export function useRelease(): { readonly release: Release; readonly asOf: string | null } | null {
  const { asOf, release } = useView().view;
  const { data } = useEdition(release);
  const [path] = useLocation();
  return data ? { release: data.value.release, asOf: readsDay(path, data.value) ? asOf : null } : null;
}
