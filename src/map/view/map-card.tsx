import { type ReactNode, useState } from "react";
import { cardBox, type CardSurroundings, leader } from "./card-place";
import type { Point, Size } from "../plane/geometry";
import styles from "./site-map.module.css";
import { useMapSize } from "../plane/use-size";

type Props = {
  readonly panel: Size;
  /** The centre of its mark and the radius of the ring around it, in px of the panel. */
  readonly at: Point;
  readonly ring: number;
  readonly surroundings: CardSurroundings;
  /** If false, the card lets the pointer through, because its mark is only hovered. */
  readonly firm: boolean;
  readonly children: ReactNode;
};

/** Renders the card of a mark beside it, with a line from the mark to the card. */
export function MapCard({ panel, at, ring, surroundings, firm, children }: Props) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const size = useMapSize(element);
  const box = size && cardBox(size, panel, at, surroundings);
  const line = box && leader(at, ring, box);
  return (
    <>
      {line && (
        <svg className={styles.leader} aria-hidden="true" focusable="false">
          <line x1={line.from.x} y1={line.from.y} x2={line.to.x} y2={line.to.y} />
        </svg>
      )}
      <div
        ref={setElement}
        className={styles.card}
        data-firm={firm || undefined}
        style={box ? { transform: `translate(${box.x}px, ${box.y}px)` } : { visibility: "hidden" }}
      >
        {children}
      </div>
    </>
  );
}
