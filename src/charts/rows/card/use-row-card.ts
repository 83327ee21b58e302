import { useEffect, useRef, useState } from "react";

/**
 * How long in ms the pointer rests on a row before its card takes the pointer; moving down the rows stays possible
 * until then.
 */
const firmDelay = 300;
/** The least width in px beside a row for a readable card. */
const roomBeside = 312;
const roomBelow = 280;

/**
 * The place of a card: beside its row over what is left of the chart, or below it, and the direction in which it grows.
 * A `firm` card takes the pointer.
 */
type Card = { readonly side: "beside" | "below"; readonly grows: "down" | "up"; readonly firm: boolean };

type RowEvents = Required<
  Pick<
    React.HTMLAttributes<HTMLElement>,
    "onPointerEnter" | "onPointerMove" | "onPointerLeave" | "onPointerDown" | "onClick" | "onFocus" | "onBlur"
  >
>;

/**
 * A hook that returns the card of a row, null while closed, and the event handlers of the row. The card opens for the
 * pointer, the focus or a tap on this row, not for a hover in another view. The pointer can enter it; it closes when
 * pointer and focus leave the row, or with Esc. `onPress` is called for a press on the row except on its links, its
 * buttons and its card.
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
  const startDelay = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setCard((now) => now && { ...now, firm: true }), firmDelay);
  };

  useEffect(() => () => clearTimeout(timer.current), []);

  // Touch has no pointer that leaves, so the next touch elsewhere closes the card.
  const isOpen = card !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOnTouch = (event: PointerEvent) => {
      if (event.pointerType === "mouse" || !(event.target instanceof Node) || row.current?.contains(event.target))
        return;
      setCard(null);
      onHover(false);
    };
    // Esc also closes a card that only the pointer opened, wherever the focus is.
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      if (row.current?.querySelector("[role=note] :focus"))
        row.current.querySelector<HTMLElement>("button, a")?.focus();
      clearTimeout(timer.current);
      setCard(null);
    };
    document.addEventListener("pointerdown", closeOnTouch);
    document.addEventListener("keydown", closeOnEscape, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", closeOnTouch);
      document.removeEventListener("keydown", closeOnEscape, { capture: true });
    };
  }, [isOpen, onHover]);

  return {
    card,
    events: {
      onPointerEnter: ({ pointerType, currentTarget }) => {
        if (pointerType === "touch") return;
        open(currentTarget, false);
        startDelay();
      },
      onPointerMove: ({ pointerType }) => {
        if (pointerType !== "touch" && card?.firm === false) startDelay();
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
        // Tab moves on into the card, and a press on the text of the card takes the focus from the row's button.
        if (!currentTarget.contains(relatedTarget) && !currentTarget.matches(":hover")) close();
      },
    },
  };
}

/** Returns whether the target is inside a link, a button or a card. */
function hasOwnPress(target: EventTarget): boolean {
  return target instanceof Element && target.closest("a, button, [role=note]") !== null;
}

/**
 * Returns "beside" if another view is left of the chart, so that the pointer can move down the rows, otherwise "below".
 */
function placeOf(row: HTMLElement): Pick<Card, "side" | "grows"> {
  const { left, top, bottom } = row.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  return { side: left >= roomBeside ? "beside" : "below", grows: below < roomBelow && top > below ? "up" : "down" };
}
