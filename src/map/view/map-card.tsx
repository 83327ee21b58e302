import { type ReactNode, useState } from "react";
import { cardBox, cardPlace } from "./card-corner";
import type { Point, Rect, Size } from "../plane/geometry";
import styles from "./site-map.module.css";
import { useMapSize } from "../plane/use-size";

type Props = {
  readonly panel: Size;
  /** Boxes that the card must not cover: its mark and the mark's label, px from the panel's corner. */
  readonly own: readonly Rect[];
  /** What it should not cover: the other marks. */
  readonly others: readonly Point[];
  /** A card of a mark that is only hovered lets the pointer through. */
  readonly firm: boolean;
  readonly children: ReactNode;
};

/** The popover of a mark, at the place of the panel where it hides least. */
export function MapCard({ panel, own, others, firm, children }: Props) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const size = useMapSize(element);
  const box = size && cardBox(cardPlace(size, panel, own, others), size, panel);
  return (
    <div
      ref={setElement}
      className={styles.card}
      data-firm={firm || undefined}
      style={box ? { transform: `translate(${box.x}px, ${box.y}px)` } : { visibility: "hidden" }}
    >
      {children}
    </div>
  );
}
