import { useMedia } from "../../../ui/dom/use-media";

/** Whether the page has room for a rail; paper counts as wide, where no filter is drawn anyway. */
export function useIsWide(): boolean {
  return useMedia("print, (min-width: 75em)");
}
