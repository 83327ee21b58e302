import { CRS } from "leaflet";
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from "react";
import { MapContainer } from "react-leaflet";
import { pointerSizes, touchSizes } from "./marks/arrange";
import type { BaseMap } from "./ground/base-map";
import { fittedRegions, fitTarget, legendSide, legendWidth, type FitMark } from "./plane/fit-target";
import { squareAround, encloses, type Size } from "./plane/geometry";
import { type Layout, framesBottom, layoutAround, layoutFor, toPlane } from "./plane/layout";
import { middle, toLatLng, zoomToFit } from "./plane/leaflet-plane";
import { MapControls } from "./view/map-controls";
import type { MapMark, MapWords } from "./marks/map-mark";
import { MapStage, type StageHandle } from "./view/map-stage";
import type { MarkEvents } from "./marks/marks-layer";
import { arrows, isArrow } from "./marks/neighbour";
import { regionOf, regions } from "./plane/projection";
import { ScaleBar, scaleBox } from "./view/scale-bar";
import styles from "./view/site-map.module.css";
import { useSame } from "./view/use-same";
import { useMapSize } from "./plane/use-size";

export { mapFunctions } from "./map-functions";

/** The place and the width in km of a small map of one site. */
export type Focus = {
  readonly country: MapMark["country"];
  readonly lat: number;
  readonly lon: number;
  readonly kilometresAcross: number;
};

export type SiteMapProps = MarkEvents & {
  readonly basemap: BaseMap;
  readonly marks: readonly MapMark[];
  readonly selected: string | null;
  readonly hovered: string | null;
  /** Content of the card for the mark `cardFor`, which is hovered or selected; null for no card. */
  readonly card: ReactNode | null;
  readonly cardFor: string | null;
  /** Legend below the frames, and choice beside the buttons; labels and the fitted marks keep clear of them. */
  readonly legend?: ReactNode;
  readonly choice?: ReactNode;
  readonly words: MapWords;
  /** A summary in one sentence for screen readers. */
  readonly summary?: string;
  /** True if the pointer is touch; marks and targets are then larger. */
  readonly touch?: boolean;
  /** True if the reader can zoom and pan. Marks are buttons in both cases. */
  readonly interactive?: boolean;
  readonly focusOn?: Focus | undefined;
  /**
   * The marks to fit once for each new list of ids, whether they are drawn or not; absent or empty for the whole map.
   */
  readonly fit?: readonly FitMark[] | undefined;
  /**
   * Given while a picture stands where the map will: the map is not seen until then, draws its marks in time that nothing
   * else needs, and calls this when they are drawn.
   */
  readonly onPlaced?: (() => void) | undefined;
};

const panStep = 80;

/** Renders the map of sites. It fills its parent and follows its size. */
export function SiteMap(props: SiteMapProps) {
  const { focusOn, words, interactive = true } = props;
  const [panel, setPanel] = useState<HTMLElement | null>(null);
  const [overlay, setOverlay] = useState<HTMLElement | null>(null);
  const stage = useRef<StageHandle>(null);
  const size = useMapSize(panel);
  const helpId = useId();
  const { touch: coarse = false } = props;
  const touch = coarse || (size !== null && size.width < 420);

  const onKeyDown = (event: KeyboardEvent) => {
    const onPanel = event.target === event.currentTarget;
    const onMark = event.target instanceof Element && event.target.hasAttribute("data-mark");
    if (event.key === "Escape") {
      // The card closes, so a focus inside it returns to its mark.
      const inCard = event.target instanceof Node && overlay?.contains(event.target);
      const mark = inCard ? props.selected : null;
      if (mark !== null)
        event.currentTarget.querySelector<HTMLElement>(`button[data-mark="${CSS.escape(mark)}"]`)?.focus();
      props.onHover(null);
      props.onSelect(null);
    } else if (interactive && (onPanel || onMark) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      if (event.key === "+" || event.key === "=") stage.current?.zoom(0.5);
      else if (event.key === "-") stage.current?.zoom(-0.5);
      else if (event.key === "0") stage.current?.reset();
      else if (onPanel && isArrow(event.key)) {
        const [x, y] = arrows[event.key];
        stage.current?.pan({ x: x * panStep, y: y * panStep });
      } else return;
      event.preventDefault();
    }
  };

  return (
    // The section handles the keys for the map as a whole; the marks in it are buttons of their own.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={setPanel}
      className={styles.map}
      aria-label={words.name}
      aria-describedby={interactive ? helpId : undefined}
      data-unseen={props.onPlaced !== undefined || undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={interactive ? 0 : undefined}
      onKeyDown={onKeyDown}
    >
      {interactive && (
        <span id={helpId} className={styles.help}>
          {props.summary} {words.help}
        </span>
      )}
      {size && <Canvas {...props} {...{ size, touch, panel, overlay, setOverlay, stage }} />}
      {interactive && (
        <MapControls
          words={words}
          touch={touch}
          zoom={(steps) => stage.current?.zoom(steps)}
          reset={() => stage.current?.reset()}
        />
      )}
      {size && focusOn && (
        <ScaleBar
          layout={layoutAround(focusOn.country, focusOn, focusOn.kilometresAcross, size)}
          size={size}
          words={words.kilometres}
        />
      )}
    </section>
  );
}

type CanvasProps = SiteMapProps & {
  readonly size: Size;
  readonly touch: boolean;
  readonly panel: HTMLElement | null;
  readonly overlay: HTMLElement | null;
  readonly setOverlay: (element: HTMLElement | null) => void;
  readonly stage: React.RefObject<StageHandle | null>;
};

/** Distance in px of the legend from the edge at its side. */
const legendInset = 14;

/** Distance in px of a legend at the right from the upper edge, below the title of a frame and far above the buttons. */
const legendTop = 44;

/** Returns where the choice stands in px, as in the style sheet. */
function choiceCorner(size: Size, { width, height }: Size) {
  return { x: size.width - 42 - width, y: size.height - 8 - height };
}

/** Renders the Leaflet container, only once the size of the panel is known, because fitting needs it. */
function Canvas({ stage, setOverlay, focusOn, fit = [], interactive = true, legend, choice, ...props }: CanvasProps) {
  const { size } = props;
  const [legendBox, setLegendBox] = useState<HTMLElement | null>(null);
  const [choiceBox, setChoiceBox] = useState<HTMLElement | null>(null);
  const legendSize = useMapSize(legendBox);
  const choiceSize = useMapSize(choiceBox);
  const { country, lat, lon, kilometresAcross } = focusOn ?? {};
  // A map that cannot be moved has only regions with a mark to fit.
  const shown = (interactive ? fittedRegions(fit, props.marks) : fit.map((one) => regionOf[one.country])).join(" ");
  const layout = useMemo(
    () =>
      country === undefined || lat === undefined || lon === undefined || kilometresAcross === undefined
        ? layoutFor(
            size,
            regions.filter((region) => shown.includes(region)),
          )
        : layoutAround(country, { lat, lon }, kilometresAcross, size),
    [country, lat, lon, kilometresAcross, size, shown],
  );
  const all = useSame(props.marks);
  const marks = useMemo(() => (country ? within(layout, all, size) : all), [country, layout, all, size]);
  const side = legendSide(layout, fit);
  const top = side === "left" ? framesBottom(layoutFor(size), size) + 8 : legendTop;
  const covered = legendSize ? legendSize.width + legendInset : 0;
  const insets = useMemo(
    () => [
      ...(legendSize
        ? [{ x: side === "left" ? 0 : size.width - covered, y: top, width: covered, height: legendSize.height }]
        : []),
      ...(choiceSize ? [{ ...choiceCorner(size, choiceSize), ...choiceSize }] : []),
      ...(country ? [scaleBox(layout, size)] : []),
    ],
    [legendSize, choiceSize, top, side, covered, country, layout, size],
  );
  const target = fitTarget(layout, fit, legend ? legendWidth / size.width : 0);
  return (
    <>
      <MapContainer
        className={styles.canvas ?? ""}
        crs={CRS.Simple}
        center={toLatLng(middle(layout.home))}
        zoom={zoomToFit(layout.home, size)}
        minZoom={-10}
        zoomSnap={0}
        zoomAnimation={false}
        fadeAnimation={false}
        markerZoomAnimation={false}
        attributionControl={false}
        zoomControl={false}
        keyboard={false}
        scrollWheelZoom={false}
        doubleClickZoom={false}
        boxZoom={false}
        touchZoom={interactive}
        dragging={false}
        trackResize={false}
        inertia={false}
        maxBoundsViscosity={1}
        bounceAtZoomLimits={false}
      >
        <MapStage
          {...props}
          marks={marks}
          ref={stage}
          layout={layout}
          sizes={props.touch && interactive ? touchSizes : pointerSizes}
          target={target}
          wanted={fit.map(({ id }) => id).join(" ")}
          interactive={interactive}
          insets={insets}
        />
      </MapContainer>
      {/* The card is the next stop after its mark, before the legend. */}
      <div ref={setOverlay} />
      {legend && (
        <div ref={setLegendBox} className={styles.legend} style={{ top, [side]: legendInset }}>
          {legend}
        </div>
      )}
      {choice && (
        <div ref={setChoiceBox} className={styles.choice}>
          {choice}
        </div>
      )}
    </>
  );
}

/** Returns the marks that a small map shows completely, so that no button is outside the visible part. */
function within(layout: Layout, marks: readonly MapMark[], size: Size): readonly MapMark[] {
  const margin = (10 * layout.home.width) / size.width;
  return marks.filter(({ country, location }) => {
    const at = toPlane(country, location, layout);
    return at && encloses(layout.home, squareAround(at, margin));
  });
}

export default SiteMap;
