/** @jsxImportSource react */
import type { MultiPolygon, Polygon } from "geojson";
import { Icon } from "leaflet";
import marker from "leaflet/dist/images/marker-icon.png";
import shadow from "leaflet/dist/images/marker-shadow.png";
import { GeoJSON, MapContainer, Marker, Popup } from "react-leaflet";
import { inEuros, type PlainSite } from "./plain-site";

const icon = new Icon({
  iconUrl: marker,
  shadowUrl: shadow,
  iconSize: [25, 41],
  iconAnchor: [12, 41],
  popupAnchor: [1, -34],
  shadowSize: [41, 41],
});
const land = { color: "#9aa5b1", weight: 1, fillColor: "#e7ebef", fillOpacity: 1 };

export function SiteMap({
  sites,
  land: shapes,
}: {
  sites: readonly PlainSite[];
  land: readonly (Polygon | MultiPolygon)[];
}) {
  return (
    <MapContainer center={[63.5, 4]} zoom={3.5} zoomSnap={0.5} className="leaflet">
      {shapes.map((shape, index) => (
        <GeoJSON key={index} data={shape} style={land} interactive={false} />
      ))}
      {sites.map((site) => (
        <Marker key={site.id} position={[site.lat, site.lon]} title={site.name} icon={icon}>
          <Popup>
            <strong>{site.name}</strong>
            <br />
            {site.operator}, {site.country}
            <br />
            {site.investment === null ? "no amount" : inEuros(site.investment)}, {site.mw} MW, {site.opens} (
            {site.status})
          </Popup>
        </Marker>
      ))}
    </MapContainer>
  );
}
