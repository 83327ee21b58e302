import { useEffect, useRef, useState } from "react";

/** How long the pointer has to rest on a row before its card takes the pointer, ms: who walks down the rows walks through. */
const rest = 300;
/** The least room beside a row in which a card is readable, px. */
const roomBeside = 312;
const roomBelow = 280;

/** Where the card of a row stands: beside the row, over what lies left of the chart, or under it; and towards which end it grows. */
type Card = { readonly side: "beside" | "below"; readonly grows: "down" | "up"; readonly firm: boolean };

type RowEvents = Required<
  Pick<
    React.HTMLAttributes<HTMLElement>,
    "onPointerEnter" | "onPointerMove" | "onPointerLeave" | "onPointerDown" | "onClick" | "onFocus" | "onBlur"
  >
>;

/**
 * The card of a row: it answers the pointer, the focus or a tap on this very row, not a hover that another view passes on.
 * It can be pointed at, stays until pointer and focus have left the row, and goes with Esc. `onPress` hears of a press
 * anywhere on the row but on its links and buttons and in its card.
 */
export function useRowCard(
  onHover: (hovers: boolean) => void,
  onPress?: (event: React.UIEvent) => void,
): {
  readonly card: Card | null;
  readonly events: RowEvents;
} {
  const [card, setCard] = useState<Card | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const touched = useRef(false);
  const row = useRef<HTMLElement>(null);

  const open = (element: HTMLElement, firm: boolean) => {
    row.current = element;
    const place = placeOf(element);
    setCard({ ...place, firm: firm || place.side === "beside" });
    onHover(true);
  };
  const close = () => {
    clearTimeout(timer.current);
    setCard(null);
    onHover(false);
  };
  const settle = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCard((now) => now && { ...now, firm: true }), rest);
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  // A finger has no hover to leave with: the next touch elsewhere closes the card.
  const isOpen = card !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = (event: PointerEvent) => {
      if (event.pointerType === "mouse" || !(event.target instanceof Node) || row.current?.contains(event.target))
        return;
      setCard(null);
      onHover(false);
    };
    // Esc takes a card away that only the pointer has opened, whatever has the focus.
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      if (row.current?.querySelector("[role=note] :focus"))
        row.current.querySelector<HTMLElement>("button, a")?.focus();
      clearTimeout(timer.current);
      setCard(null);
    };
    document.addEventListener("pointerdown", leave);
    document.addEventListener("keydown", dismiss, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("keydown", dismiss, { capture: true });
    };
  }, [isOpen, onHover]);

  return {
    card,
    events: {
      onPointerEnter: ({ pointerType, currentTarget }) => {
        if (pointerType === "touch") return;
        open(currentTarget, false);
        settle();
      },
      onPointerMove: ({ pointerType }) => {
        if (pointerType !== "touch" && card?.firm === false) settle();
      },
      onPointerLeave: ({ pointerType, currentTarget }) => {
        if (pointerType !== "touch" && !currentTarget.querySelector("[role=note] :focus")) close();
      },
      onPointerDown: ({ pointerType }) => {
        touched.current = pointerType === "touch";
      },
      onClick: (event) => {
        if (touched.current) open(event.currentTarget, true);
        if (!hasOwnPress(event.target)) onPress?.(event);
      },
      onFocus: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) open(currentTarget, true);
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        // Tab goes on into the card, and a press on the card's words takes the focus from the row's button.
        if (!currentTarget.contains(relatedTarget) && !currentTarget.matches(":hover")) close();
      },
    },
  };
}

/** Whether a press was on something that has its own meaning. */
function hasOwnPress(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button, [role=note]") !== null;
}

/** Beside the row where another view lies left of the chart, so that the pointer can walk down the rows; else under it. */
function placeOf(row: HTMLElement): Pick<Card, "side" | "grows"> {
  const { left, top, bottom } = row.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  return { side: left >= roomBeside ? "beside" : "below", grows: below < roomBelow && top > below ? "up" : "down" };
}
