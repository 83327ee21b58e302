import type { Map as LeafletMap } from "leaflet";
import {
  type ReactNode,
  type Ref,
  startTransition,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { Pane, useMap } from "react-leaflet";
import { type ArrangedMark, arrange, isCrowd, markAt, type MarkSizes } from "../marks/arrange";
import type { BaseMap } from "../ground/base-map";
import { BaseMapLayer } from "../ground/base-map-layer";
import { useCamera } from "../plane/camera";
import { squareAround, encloses, type Point, type Rect, type Size } from "../plane/geometry";
import { type Layout, titleHeight } from "../plane/layout";
import { panBy, zoomBy } from "../plane/leaflet-plane";
import { controlsBox } from "./map-controls";
import type { CardSurroundings } from "./card-place";
import { MapCard } from "./map-card";
import { useCrowdPointer } from "../marks/use-crowd-pointer";
import type { MapMark, MapWords } from "../marks/map-mark";
import { type MarkEvents, MarksLayer } from "../marks/marks-layer";
import { Orientation } from "../labels/orientation";
import { NotesLayer } from "../labels/notes-layer";
import { useAnnotations } from "../labels/use-annotations";
import { useViewport, type Viewport } from "../plane/use-viewport";
import { useWheelZoom } from "../plane/use-wheel-zoom";
import styles from "./site-map.module.css";

/** The methods with which the keyboard and the buttons move the map. */
export type StageHandle = {
  readonly zoom: (steps: number) => void;
  readonly pan: (pixels: Point) => void;
  readonly reset: () => void;
};

type Props = MarkEvents & {
  readonly ref: Ref<StageHandle>;
  readonly panel: HTMLElement | null;
  readonly basemap: BaseMap;
  readonly layout: Layout;
  readonly size: Size;
  readonly sizes: MarkSizes;
  readonly touch: boolean;
  readonly marks: readonly MapMark[];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly words: MapWords;
  readonly interactive: boolean;
  /** Boxes in px of the panel that something else covers. */
  readonly insets: readonly Rect[];
  readonly target: Rect;
  readonly wanted: string;
  /** Content of the card, rendered into `overlay`, outside the element in which Leaflet handles events. */
  readonly card: ReactNode | null;
  readonly cardFor: string | null;
  readonly overlay: HTMLElement | null;
  readonly onPlaced?: (() => void) | undefined;
};

/** Places the marks in the view of the map, and renders everything that Leaflet moves. */
export function MapStage(props: Props) {
  const { panel, layout, size, sizes, marks, target, wanted, interactive, onPlaced } = props;
  const map = useMap();
  const view = useViewport(map);
  const { reset, isSet } = useCamera({ map, layout, size, target, wanted, interactive });
  useWheelZoom(map, panel, layout.home, interactive);

  const { toScreen } = view;
  const wantedPlaces = useMemo(() => ({ marks, layout, sizes, toScreen }), [marks, layout, sizes, toScreen]);
  const [places, setPlaces] = useState<typeof wantedPlaces | null>(null);
  // Marks that come with another view are placed once, when the map has moved there. What is drawn of them is a component
  // of its own, which a render that ends here does not reach.
  const isUnhurried = onPlaced !== undefined && places === null;
  if (isSet && !isUnhurried && places !== wantedPlaces) setPlaces(wantedPlaces);
  useEffect(() => {
    if (isSet && isUnhurried) startTransition(() => setPlaces(wantedPlaces));
  }, [isSet, isUnhurried, wantedPlaces]);
  useEffect(() => {
    if (places !== null) onPlaced?.();
  }, [places, onPlaced]);
  const arranged = useMemo(
    () => (places ? arrange(places.marks, places.layout, places.sizes, places.toScreen) : []),
    [places],
  );
  return <PlacedMarks {...props} {...{ map, view, reset, arranged }} />;
}

type PlacedProps = Props & {
  readonly map: LeafletMap;
  readonly view: Viewport;
  readonly reset: () => void;
  readonly arranged: readonly ArrangedMark[];
};

/** Renders the land, the texts and the marks where they are placed, and the card beside its mark. */
function PlacedMarks(props: PlacedProps) {
  const { map, view, reset, arranged, ref, panel, basemap, layout, size, sizes, touch, interactive, insets } = props;
  const { selected, hovered, words, onSelect, onPress, onHover, onOpen, card, cardFor, overlay } = props;
  const controls = useMemo(() => {
    const { x, y } = view.visible;
    const boxes = insets.map((box) => ({ ...box, x: box.x + x, y: box.y + y }));
    return interactive ? [controlsBox(view.visible, touch), ...boxes] : boxes;
  }, [view, insets, interactive, touch]);
  const glyph = sizes.glyph;
  const { font, settled, ...notes } = useAnnotations({
    arranged,
    layout,
    view,
    words,
    selected,
    hovered,
    glyph,
    taken: controls,
  });

  useImperativeHandle(
    ref,
    () => ({
      zoom: (steps) => zoomBy(map, layout.home, steps, null),
      pan: (pixels) => panBy(map, layout.home, pixels),
      reset,
    }),
    [map, layout, reset],
  );

  useEffect(() => {
    const onMark = (event: { originalEvent: MouseEvent }) =>
      event.originalEvent.target instanceof Element && event.originalEvent.target.closest("button");
    const press = (event: { originalEvent: MouseEvent; layerPoint: Point }) => {
      if (onMark(event)) return;
      const pressed = isCrowd(arranged) ? markAt(arranged, event.layerPoint, sizes) : null;
      onSelect(pressed?.mark.id ?? null);
    };
    const enlarge = (event: { originalEvent: MouseEvent; containerPoint: Point }) => {
      if (!onMark(event) && interactive) zoomBy(map, layout.home, 1, event.containerPoint);
    };
    map.on("click", press).on("dblclick", enlarge);
    return () => {
      map.off("click", press).off("dblclick", enlarge);
    };
  }, [map, layout, interactive, onSelect, arranged, sizes]);
  useCrowdPointer(map, arranged, sizes, onHover);

  const reveal = useCallback(
    ({ at }: ArrangedMark) => {
      const { visible } = view;
      if (encloses(visible, squareAround(at, 12))) return;
      panBy(map, layout.home, { x: at.x - visible.x - visible.width / 2, y: at.y - visible.y - visible.height / 2 });
    },
    [map, layout, view],
  );

  const subject = arranged.find(({ mark }) => mark.id === cardFor);
  const offscreen = offscreenSelected(arranged, selected, view.visible);
  const hoveredMark = arranged.some(({ mark }) => mark.id === hovered) ? hovered : null;
  return (
    <>
      <BaseMapLayer basemap={basemap} layout={layout} />
      <Pane name="orientation" style={{ zIndex: "405", pointerEvents: "none" }}>
        <Orientation {...{ layout, view, arranged, glyph, settled, font }} {...notes} taken={controls} />
      </Pane>
      <Pane name="notes" style={{ zIndex: "410", pointerEvents: "none" }}>
        <NotesLayer {...notes} arranged={arranged} glyph={glyph} selected={selected} hovered={hoveredMark} />
      </Pane>
      <Pane name="marks" style={{ zIndex: "420" }}>
        <MarksLayer
          {...{
            map,
            arranged,
            sizes,
            selected,
            hovered: hoveredMark,
            words,
            reveal,
            onSelect,
            onPress,
            onHover,
            onOpen,
          }}
        />
      </Pane>
      {card !== null &&
        subject &&
        overlay &&
        createPortal(
          <MapCard panel={size} {...besideMark(subject)} firm={subject.mark.id === selected}>
            {card}
          </MapCard>,
          overlay,
        )}
      {interactive &&
        offscreen &&
        overlay &&
        createPortal(
          <button type="button" className={`button ${styles.bring}`} onClick={() => moveToSelected(offscreen)}>
            {words.bring(offscreen.mark.place)}
          </button>,
          overlay,
        )}
    </>
  );

  /** Moves the map to the selected mark and focuses it, because the button that was pressed disappears. */
  function moveToSelected(mark: ArrangedMark): void {
    reveal(mark);
    panel
      ?.querySelector<HTMLElement>(`button[data-mark="${CSS.escape(mark.mark.id)}"]`)
      ?.focus({ preventScroll: true });
  }

  /** Returns where the mark of the card is and what the card keeps clear of, in px from the upper left corner of the panel. */
  function besideMark({ mark, at }: ArrangedMark): { at: Point; ring: number; surroundings: CardSurroundings } {
    const { x, y } = view.visible;
    const inPanel = <P extends Point>(one: P): P => ({ ...one, x: one.x - x, y: one.y - y });
    const ring = Math.max(glyph / 2 + 5.5, mark.radius ?? 0);
    const label = notes.labels.find(({ id }) => id === mark.id)?.box;
    // A frame is not recognisable without its title.
    const titles = notes.titles.map(({ frame }) => ({ ...frame, height: titleHeight }));
    const buttons = offscreen ? [...controls, buttonBox(view.visible)] : controls;
    return {
      at: inPanel(at),
      ring,
      surroundings: {
        own: [squareAround(at, Math.max(16, ring)), ...(label ? [label] : [])].map(inPanel),
        marks: arranged.flatMap((other) => (other.mark === mark ? [] : [inPanel(squareAround(other.at, glyph / 2))])),
        others: [...titles, ...buttons].map(inPanel),
      },
    };
  }
}

/** Returns the selected mark if the reader has moved the map away from it, otherwise null. */
function offscreenSelected(
  arranged: readonly ArrangedMark[],
  selected: string | null,
  visible: Rect,
): ArrangedMark | null {
  const own = arranged.find(({ mark }) => mark.id === selected);
  return own && !encloses(visible, squareAround(own.at, 6)) ? own : null;
}

/** Returns the approximate box of the button that moves the map to the selected mark. */
function buttonBox({ x, y, height }: Rect): Rect {
  return { x: x + 8, y: y + height - 44, width: 160, height: 36 };
}
