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

/** A view of the page that draws sites: its element, and the attribute in which each of its marks, bars or rows keeps its site's id. */
type LinkedView = { readonly container: RefObject<Element | null>; readonly attribute: string };

/** What linked views share. An id is a site's, or on a grouped chart a group's. */
type Linked = {
  /** The selected site, from the address; null: none. */
  readonly selected: string | null;
  /** What the pointer or the focus is on in any of the views; null: nothing. */
  readonly hovered: string | null;
  /** Says what the pointer is on now. On null the site that the keyboard is on counts again. */
  readonly onHover: (id: string | null) => void;
  /** Says that nothing is pointed at, whatever the keyboard is on. */
  readonly letGo: () => void;
  /** What a press of a site does. */
  readonly onPress: SitePress;
};

/** Where the elements of the views are found. Apart from what changes with every hover, so that a view registers once. */
type LinkedViews = {
  readonly register: (view: LinkedView) => () => void;
  /** Every element that stands for a site in the views. */
  readonly elementsOf: (id: string) => readonly Element[];
};

const LinkedContext = createContext<Linked | null>(null);
const LinkedViewsContext = createContext<LinkedViews | null>(null);

/** Holds what the views inside it share: selected, hovered, pressed, and where each draws a site. */
export function LinkedProvider({ children }: { children: ReactNode }) {
  const selected = useView().view.site;
  const onPress = useSitePress();
  const [hovered, setHovered] = useState<string | null>(null);
  const views = useRef(new Set<LinkedView>());

  const onHover = useCallback((id: string | null) => setHovered(id ?? focusedIn(views.current)), []);
  const letGo = useCallback(() => setHovered(null), []);
  const linked = useMemo(
    () => ({ selected, hovered, onHover, letGo, onPress }),
    [selected, hovered, onHover, letGo, onPress],
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

/** What the views around a component share. Throws where no `LinkedProvider` is around it. */
export function useLinked(): Linked {
  const linked = useContext(LinkedContext);
  if (linked === null) throw new Error("No linked views here: a LinkedProvider is missing.");
  return linked;
}

/** Finds every element that stands for a site in the linked views. */
export function useElementsOf(): LinkedViews["elementsOf"] {
  return useViews().elementsOf;
}

/** Makes a view known to the others: the returned ref is for its element, `attribute` holds the id on what it draws. */
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

/** The id that the keyboard is on in one of the views; null: it is elsewhere. */
function focusedIn(views: ReadonlySet<LinkedView>): string | null {
  const focused = document.activeElement;
  if (!focused?.matches(":focus-visible")) return null;
  for (const { container, attribute } of views)
    if (container.current?.contains(focused)) return focused.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
  return null;
}
