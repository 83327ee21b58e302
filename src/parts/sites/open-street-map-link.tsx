import type { Location } from "../../domain/record/site";
import { words } from "#words/page";
import { WebLink } from "../../ui/dom/web-link";

/** The way out to OpenStreetMap at a site's place; of a place known only to the municipality it says that it is the centre. */
export function OpenStreetMapLink({ location: { lat, lon, precision } }: { location: Location }) {
  return (
    <WebLink quiet={false} url={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=10/${lat}/${lon}`}>
      {precision === "municipality" ? words.map.openStreetMapCentre : words.map.openStreetMap}
    </WebLink>
  );
}
