import { useMedia } from "../../../ui/dom/use-media";

/** A hook that returns whether the page has space for a rail. Print counts as wide; it shows no filters. */
export function useIsWide(): boolean {
  return useMedia("print, (min-width: 75em)");
}
