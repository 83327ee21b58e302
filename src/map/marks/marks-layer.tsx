import type { Map as LeafletMap } from "leaflet";
import { type CSSProperties, type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { countries } from "../../domain/record/country";
import { isCrowd, type ArrangedMark, type MarkSizes } from "./arrange";
import { MarkButton, type MarkHandlers } from "./mark-button";
import styles from "./marks.module.css";
import type { MapWords } from "./map-mark";
import { isArrow, neighbour } from "./neighbour";

export type MarkEvents = {
  readonly onSelect: (id: string | null) => void;
  /** Called when a mark is pressed; absent if a press selects or deselects. */
  readonly onPress?: ((id: string, event: MouseEvent) => void) | undefined;
  readonly onHover: (id: string | null) => void;
  readonly onOpen?: ((id: string) => void) | undefined;
};

type Props = MarkEvents & {
  readonly map: LeafletMap;
  readonly arranged: readonly ArrangedMark[];
  readonly sizes: MarkSizes;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly words: MapWords;
  /** Moves the map to a mark that the keyboard reached outside the view. */
  readonly reveal: (mark: ArrangedMark) => void;
};

/**
 * Renders the sites as buttons with one tab stop: arrow keys move between them, Enter and Space select. Of too many only
 * those are buttons that the reader is at: the tab stop, the selected and the hovered one.
 */
export function MarksLayer(props: Props) {
  const { map, arranged, sizes, selected, hovered, words, reveal, onSelect, onPress, onHover, onOpen } = props;
  const layer = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const stop = [last, selected].find((id) => arranged.some(({ mark }) => mark.id === id)) ?? arranged[0]?.mark.id;

  const dragged = useRef(false);
  /** The mark that the keyboard reached and that no Escape has let go. */
  const reached = useRef<string | null>(null);
  useEffect(() => {
    const drag = () => {
      dragged.current = true;
    };
    map.on("dragstart", drag);
    return () => {
      map.off("dragstart", drag);
    };
  }, [map]);

  const handlers = useMemo((): MarkHandlers => {
    const moveTo = (id: string | null | undefined) => {
      const mark = arranged.find((candidate) => candidate.mark.id === id);
      if (!mark) return;
      reveal(mark);
      flushSync(() => setLast(mark.mark.id));
      find(layer.current, mark.mark.id)?.focus({ preventScroll: true });
    };
    return {
      activate: (id, event) => {
        // A drag that began on a mark ends with a click on it; a click by key has no detail.
        if (event.detail > 0 && dragged.current) return;
        if (onOpen) onOpen(id);
        else if (onPress) onPress(id, event);
        else onSelect(id === selected ? null : id);
      },
      press: () => {
        dragged.current = false;
      },
      enter: (id) => onHover(id),
      leave: () => onHover(reached.current),
      focus: (id, element) => {
        setLast(id);
        if (!element.matches(":focus-visible")) return;
        reached.current = id;
        onHover(id);
      },
      blur: () => {
        reached.current = null;
        onHover(null);
      },
      key: (id, event) => {
        if (event.key === "Escape") reached.current = null;
        const from = arranged.find(({ mark }) => mark.id === id);
        if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
        if (isArrow(event.key)) {
          const marks = arranged.map(({ mark, at }) => ({ id: mark.id, ...at }));
          moveTo(neighbour(marks, { id, ...from.at }, event.key));
        } else if (event.key === "Home") moveTo(arranged[0]?.mark.id);
        else if (event.key === "End") moveTo(arranged.at(-1)?.mark.id);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
    };
  }, [arranged, selected, reveal, onSelect, onPress, onHover, onOpen]);

  const button = (mark: ArrangedMark) => (
    <MarkButton
      key={mark.mark.id}
      arranged={mark}
      size={sizes.hit}
      selected={mark.mark.id === selected}
      hovered={mark.mark.id === hovered}
      tabbable={mark.mark.id === stop}
      pressable={!onOpen}
      handlers={handlers}
    />
  );
  const buttons = isCrowd(arranged)
    ? arranged.filter(({ mark }) => mark.id === stop || mark.id === selected || mark.id === hovered)
    : arranged;
  const framed = countries.flatMap((country) => {
    const inFrame = buttons.filter(({ mark, frame }) => frame !== null && mark.country === country);
    return inFrame.length === 0 ? [] : [{ country, inFrame }];
  });

  const glyph: CSSProperties & Record<"--glyph", string> = { "--glyph": `${sizes.glyph}px` };
  return (
    <div
      ref={layer}
      className={styles.layer}
      style={glyph}
      data-dimmed={hovered !== null || undefined}
      role="group"
      aria-label={words.marks(arranged.length)}
    >
      {framed.map(({ country, inFrame }) => (
        <div key={country} role="group" aria-label={words.frame(words.countries[country])}>
          {inFrame.map(button)}
        </div>
      ))}
      {buttons.filter(({ frame }) => frame === null).map(button)}
    </div>
  );
}

function find(layer: HTMLElement | null, id: string): HTMLElement | null {
  return layer?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`) ?? null;
}
