import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from "react";
import { useView } from "../view/use-view";
import { useSitePress, type SitePress } from "./use-site-press";

/**
 * A view of the page that draws sites: its element, and the attribute that holds the site's id on each mark, bar or
 * row.
 */
type LinkedView = { readonly container: RefObject<Element | null>; readonly attribute: string };

/** What linked views share. An id is that of a site, or of a group on a grouped chart. */
type Linked = {
  /** The id of the selected site, from the address; null if none. */
  readonly selected: string | null;
  /** The id under the pointer or the focus in any of the views; null if none. */
  readonly hovered: string | null;
  /** Sets the id under the pointer. With null, the focused id is hovered again. */
  readonly onHover: (id: string | null) => void;
  /** Clears the hovered id, also if an element has the focus. */
  readonly clearHover: () => void;
  /** Handles a press of a site. */
  readonly onPress: SitePress;
};

/**
 * The registered views. They are a context of their own, apart from the hovered id, so that a view registers only once.
 */
type LinkedViews = {
  readonly register: (view: LinkedView) => () => void;
  /** Returns every element that shows a site in the views. */
  readonly elementsOf: (id: string) => readonly Element[];
};

const LinkedContext = createContext<Linked | null>(null);
const LinkedViewsContext = createContext<LinkedViews | null>(null);

/** Provides the selected and hovered ids, the press handler and the registered views to the views inside it. */
export function LinkedProvider({ children }: { children: ReactNode }) {
  const selected = useView().view.site;
  const onPress = useSitePress();
  const [hovered, setHovered] = useState<string | null>(null);
  const views = useRef(new Set<LinkedView>());

  const onHover = useCallback((id: string | null) => setHovered(id ?? focusedIn(views.current)), []);
  const clearHover = useCallback(() => setHovered(null), []);
  const linked = useMemo(
    () => ({ selected, hovered, onHover, clearHover, onPress }),
    [selected, hovered, onHover, clearHover, onPress],
  );
  const registry = useMemo<LinkedViews>(
    () => ({
      register: (view) => {
        views.current.add(view);
        return () => views.current.delete(view);
      },
      elementsOf: (id) =>
        [...views.current].flatMap(({ container, attribute }) => [
          ...(container.current?.querySelectorAll(`[${attribute}="${CSS.escape(id)}"]`) ?? []),
        ]),
    }),
    [],
  );

  return (
    <LinkedViewsContext value={registry}>
      <LinkedContext value={linked}>{children}</LinkedContext>
    </LinkedViewsContext>
  );
}

/** Returns what the linked views share. Throws without a `LinkedProvider` above. */
export function useLinked(): Linked {
  const linked = useContext(LinkedContext);
  if (linked === null) throw new Error("No linked views here: a LinkedProvider is missing.");
  return linked;
}

/** Returns the function that finds every element of a site in the linked views. */
export function useElementsOf(): LinkedViews["elementsOf"] {
  return useViews().elementsOf;
}

/**
 * A hook that registers a view. Returns the ref for its element; `attribute` holds the id on each of its marks, bars or
 * rows.
 */
export function useLinkedView<E extends Element>(attribute: string): RefObject<E | null> {
  const container = useRef<E>(null);
  const { register } = useViews();
  useEffect(() => register({ container, attribute }), [register, attribute]);
  return container;
}

function useViews(): LinkedViews {
  const views = useContext(LinkedViewsContext);
  if (views === null) throw new Error("No linked views here: a LinkedProvider is missing.");
  return views;
}

/** Returns the id of the focused element in one of the views, or null. Counts only a focus that is visible. */
function focusedIn(views: ReadonlySet<LinkedView>): string | null {
  const focused = document.activeElement;
  if (!focused?.matches(":focus-visible")) return null;
  for (const { container, attribute } of views)
    if (container.current?.contains(focused)) return focused.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
  return null;
}
