import { useCallback, type UIEvent } from "react";
import { useLocation } from "wouter";
import { useView, withCurrency } from "../view/use-view";

export type SitePress = (id: string, event: UIEvent) => void;

/**
 * Returns what a press of a site does in every linked view. By mouse and key it selects or deselects the site; the
 * second click of a double click is ignored. By touch the first tap selects the site and the second opens its page,
 * because touch has no hover.
 */
export function useSitePress(): SitePress {
  const { view, actions } = useView();
  const [, navigate] = useLocation();
  return useCallback(
    (id, event) => {
      const isSelected = id === view.site;
      if (isTouch(event)) {
        if (isSelected) navigate(withCurrency(`/sites/${id}`, view));
        else actions.selectSite(id);
      } else if (event.detail < 2) actions.selectSite(isSelected ? null : id);
    },
    [view, actions, navigate],
  );
}

/**
 * Returns whether a press was a touch. If the browser does not tell the pointer type, a coarse pointer decides. The
 * `detail` of a key press is 0.
 */
function isTouch({ nativeEvent, detail }: UIEvent): boolean {
  if (nativeEvent instanceof PointerEvent && nativeEvent.pointerType !== "") return nativeEvent.pointerType === "touch";
  return detail > 0 && window.matchMedia("(pointer: coarse)").matches;
}
