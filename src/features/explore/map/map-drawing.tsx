import type { ReactNode } from "react";
import type { Country } from "../../../domain/record/country";
import type { BaseMap, Sheet } from "../../../map/ground/base-map";
import { titleInset } from "../../../map/labels/region-titles";
import { arrange, leaderPath, onScreen, pointerSizes, type ArrangedMark } from "../../../map/marks/arrange";
import { isApproximate, type MapMark } from "../../../map/marks/map-mark";
import { fittedRegions, type FitMark } from "../../../map/plane/fit-target";
import type { MapFunctions } from "../../../map/map-functions";
import type { Rect, Size } from "../../../map/plane/geometry";
import { layoutFor, shownIn } from "../../../map/plane/layout";
import { GlyphShape, statusColour } from "../../../marks/glyph";
import type { TextMeasure } from "../../../parts/picture/picture-text";

type Options = {
  /** What the live map is laid out by. */
  readonly functions: MapFunctions;
  readonly basemap: BaseMap;
  readonly marks: readonly MapMark[];
  /** The sites to which the map is fitted; all of it if there is none. */
  readonly fit: readonly FitMark[];
  readonly countries: Readonly<Record<Country, string>>;
  readonly size: Size;
  readonly measure: TextMeasure;
};

/** Returns the map as a drawing that needs no style sheet, by the layout and with the marks and labels of the live one. */
export function mapDrawing({ functions, basemap, marks, fit, countries, size, measure }: Options): ReactNode {
  const { sheets, fitTarget, placeAnnotations } = functions;
  const layout = layoutFor(size, fittedRegions(fit, marks));
  const view = fitTarget(layout, fit);
  const { toScreen } = shownIn(view, size);
  const arranged = arrange(marks, layout, pointerSizes, toScreen);
  const { glyph } = pointerSizes;
  const whole = { x: 0, y: 0, ...size };
  const seen = arranged.filter(
    ({ at }) => at.x > -40 && at.y > -40 && at.x < size.width + 40 && at.y < size.height + 40,
  );
  const { titles, countryNames, labels } = placeAnnotations({
    arranged: seen,
    layout,
    view: { visible: whole, toScreen },
    countries,
    glyph,
    taken: [],
    measure: (text, type) => measure(text, type.size, type.weight > 400) + text.length * type.spacing,
  });
  return (
    <g clipPath="url(#map)">
      <clipPath id="map">
        <rect {...whole} />
      </clipPath>
      <rect {...whole} fill="var(--map-sea)" />
      {sheets(basemap, layout).map((sheet) => (
        <Ground key={sheet.region} sheet={sheet} box={onScreen(sheet.box, toScreen)} />
      ))}
      {circlesOf(seen)}
      {titles.map(({ text, frame, atEnd }) => (
        <MapText
          key={text}
          x={atEnd ? frame.x + frame.width - titleInset : frame.x + titleInset}
          y={frame.y + 16}
          anchor={atEnd ? "end" : "start"}
          halo="--map-sea"
          bold
        >
          {text}
        </MapText>
      ))}
      {countryNames.map(({ id, text, box }) => (
        <text
          key={id}
          x={box.x}
          y={box.y + box.height / 2 + 4}
          fontSize={11}
          letterSpacing={1.4}
          fill="var(--map-label)"
        >
          {text}
        </text>
      ))}
      {seen.flatMap(({ mark, at, place, moved }) => [
        moved && (
          <path
            key={`${mark.id} line`}
            d={leaderPath(at, place)}
            fill="var(--map-approx)"
            stroke="var(--map-approx)"
            strokeWidth={0.8}
          />
        ),
        isApproximate(mark) && mark.radius === null && (
          <circle
            key={`${mark.id} collar`}
            cx={at.x}
            cy={at.y}
            r={glyph * 0.5 + 4}
            fill="none"
            stroke="var(--map-approx)"
            strokeWidth={1.2}
            strokeLinecap="round"
            strokeDasharray="0 2.7"
          />
        ),
      ])}
      {labels.map(({ id, text, box }) => (
        <MapText key={id} x={box.x} y={box.y + box.height / 2 + 4} halo="--map-halo">
          {text}
        </MapText>
      ))}
      {seen.map(({ mark, at }) => (
        <g key={mark.id}>
          <circle cx={at.x} cy={at.y} r={glyph / 2} fill="var(--map-halo)" fillOpacity={0.85} />
          <g transform={`translate(${at.x - glyph / 2} ${at.y - glyph / 2}) scale(${glyph / 16})`}>
            <GlyphShape status={mark.status} />
          </g>
        </g>
      ))}
      <rect x={0.5} y={0.5} width={size.width - 1} height={size.height - 1} fill="none" stroke="var(--map-border)" />
    </g>
  );
}

/** Renders the land of a region in its box on the screen, to which a framed one is cut. */
function Ground({ sheet: { region, paths, framed, view }, box }: { sheet: Sheet; box: Rect }) {
  const scale = box.width / view.width;
  const line = (width: number) => Number((width / scale).toFixed(3));
  return (
    <g>
      {framed && <rect {...box} fill="var(--map-sea)" />}
      <clipPath id={`map-${region}`}>
        <rect {...box} />
      </clipPath>
      <g clipPath={`url(#map-${region})`}>
        <g transform={`translate(${box.x - view.x * scale} ${box.y - view.y * scale}) scale(${scale})`}>
          <path d={paths.context} fill="var(--map-land-context)" stroke="var(--map-coast)" strokeWidth={line(0.4)} />
          <path
            d={paths.record}
            fill="var(--map-land)"
            stroke="var(--map-coast)"
            strokeWidth={line(0.6)}
            strokeLinejoin="round"
          />
          {paths.lakes !== undefined && (
            <path d={paths.lakes} fill="var(--map-sea)" stroke="var(--map-coast)" strokeWidth={line(0.4)} />
          )}
          <path
            d={paths.borders}
            fill="none"
            stroke="var(--map-border)"
            strokeWidth={line(0.8)}
            strokeLinejoin="round"
          />
        </g>
      </g>
      {framed && <rect {...box} fill="none" stroke="var(--map-border)" />}
    </g>
  );
}

/** Renders the circles of figures, the largest first, so that none hides another. */
function circlesOf(arranged: readonly ArrangedMark[]): ReactNode {
  return arranged
    .flatMap(({ mark, at }) => (mark.radius === null ? [] : [{ mark, at, radius: mark.radius }]))
    .toSorted((a, b) => b.radius - a.radius)
    .map(({ mark, at, radius }) => (
      <circle
        key={mark.id}
        cx={at.x}
        cy={at.y}
        r={radius}
        fillOpacity={0.15}
        fill={statusColour(mark.status)}
        stroke={statusColour(mark.status)}
        strokeDasharray={isApproximate(mark) ? "3 2" : undefined}
      />
    ));
}

type MapTextProps = {
  x: number;
  y: number;
  halo: string;
  anchor?: "start" | "end";
  bold?: boolean;
  children: string;
};

/** Renders a name on the map with a ground of its own. */
function MapText({ x, y, halo, anchor = "start", bold = false, children }: MapTextProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={12}
      {...(bold ? { fontWeight: 600 } : {})}
      textAnchor={anchor}
      fill="var(--ink-2)"
      stroke={`var(${halo})`}
      strokeWidth={3}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {children}
    </text>
  );
}
