import type { Location } from "../../domain/record/site";
import { words } from "#words/page";
import { WebLink } from "../../ui/dom/web-link";

/**
 * Renders a link to OpenStreetMap at the place of a site. If only the municipality is known, it says that the place is
 * its centre.
 */
export function OpenStreetMapLink({ location: { lat, lon, precision } }: { location: Location }) {
  return (
    <WebLink quiet={false} url={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=10/${lat}/${lon}`}>
      {precision === "municipality" ? words.map.openStreetMapCentre : words.map.openStreetMap}
    </WebLink>
  );
}
