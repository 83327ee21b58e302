import { SVGOverlay } from "react-leaflet";
import type { BaseMap } from "./base-map";
import { sheets } from "./base-map";
import { Land } from "./land";
import type { Layout } from "../plane/layout";
import { toBounds } from "../plane/leaflet-plane";
import { union } from "../plane/geometry";
import styles from "./base-map.module.css";

/** Renders the land as one decorative SVG that Leaflet moves and zooms. */
export function BaseMapLayer({ basemap, layout }: { basemap: BaseMap; layout: Layout }) {
  const drawn = sheets(basemap, layout);
  const extent = union(drawn.map(({ box }) => box)) ?? layout.home;
  const { x, y, width, height } = extent;
  // React listens for focus on the <svg> of its portal, which makes it focusable in Chromium; the tab index prevents
  // that. Leaflet sets the attributes only when it creates the <svg>, so a new extent needs a new key.
  const key = [x, y, width, height].join(" ");
  return (
    <SVGOverlay
      key={key}
      bounds={toBounds(extent)}
      attributes={{ viewBox: key, "aria-hidden": "true", focusable: "false", tabindex: "-1", class: styles.land ?? "" }}
    >
      <Land sheets={drawn} />
    </SVGOverlay>
  );
}
