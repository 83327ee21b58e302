import { type ReactNode, useState } from "react";
import { cardBox, cardPlace } from "./card-corner";
import type { Point, Rect, Size } from "../plane/geometry";
import styles from "./site-map.module.css";
import { useMapSize } from "../plane/use-size";

type Props = {
  readonly panel: Size;
  /** Boxes in px that the card must not cover: its mark and the label of the mark. */
  readonly own: readonly Rect[];
  /** Points in px that the card should not cover: the other marks. */
  readonly others: readonly Point[];
  /** If false, the card lets the pointer through, because its mark is only hovered. */
  readonly firm: boolean;
  readonly children: ReactNode;
};

/** Renders the card of a mark at the position of the panel where it hides the least. */
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
