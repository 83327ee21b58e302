import { useEscape } from "../../ui/dom/use-escape";
import { useLinked } from "../../url/links/linked";
import { useView } from "../../url/view/use-view";

/** A hook that lets go of the hovered and the selected site on Esc, whatever has the focus. */
export function useClearing(): void {
  const { actions } = useView();
  const { clearHover } = useLinked();
  useEscape(() => {
    clearHover();
    actions.selectSite(null);
  });
}
