import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { failureOf } from "../../../published/load";
import { basemapQuery } from "../../../published/basemap";
import { useRecord } from "../../../published/use-record";
import type { Neighbour } from "../../../domain/place/distance";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { MapMark } from "../../../map/marks/map-mark";
import { Failure } from "../../../ui/state/failure";
import { lazyPart } from "../../../ui/state/lazy-part";
import { OnceRunning } from "../../../ui/state/written";
import { OpenStreetMapLink } from "../../../parts/sites/open-street-map-link";
import { useMedia } from "../../../ui/dom/use-media";
import { useView, withCurrency } from "../../../url/view/use-view";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { placeOf } from "../../../words/text/place-text";
import { markName, pointText } from "../../../words/text/point-text";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./site-aside.module.css";

const SiteMap = lazyPart(() => import("../../../map/site-map"));

/** Shows a small map of the site and its neighbours, the precision of its location, and a link to OpenStreetMap. */
export function SitePlace({ readSite, nearest }: { readSite: ReadSite; nearest: readonly Neighbour[] }) {
  const all = useRecord().readSites;
  const basemap = useQuery(basemapQuery);
  const { view } = useView();
  const [, navigate] = useLocation();
  const { site } = readSite;
  const touch = useMedia("(pointer: coarse)");
  const { lat, lon, precision } = site.location;
  const near = new Set(nearest.map((neighbour) => neighbour.site.id));
  const hrefOf = (id: string) => withCurrency(`/sites/${id}`, view);
  const marks = [readSite, ...all.filter((other) => near.has(other.site.id))].map((one) =>
    toMark(one, hrefOf(one.site.id)),
  );
  const loading = (
    <p className="quiet-text">
      <OnceRunning>{words.loading.map}</OnceRunning>
    </p>
  );
  const open = (id: string) => {
    if (id !== site.id) navigate(hrefOf(id));
  };
  return (
    <figure className={styles.place}>
      <div className={styles.map} data-scripted>
        {basemap.isError && <Failure {...failureOf(basemap.error)} onRetry={() => void basemap.refetch()} />}
        {basemap.isPending && loading}
        {basemap.data && (
          <SiteMap
            name={siteWords.site.map(site.name)}
            fallback={loading}
            part={{
              basemap: basemap.data,
              marks,
              selected: site.id,
              hovered: null,
              onSelect: (id) => id !== null && open(id),
              onOpen: open,
              onHover: () => undefined,
              card: null,
              cardFor: null,
              words: { ...words.map.parts, name: siteWords.site.map(site.name) },
              touch,
              interactive: false,
              focusOn: { country: site.country, lat, lon, kilometresAcross: kilometresAcross(nearest) },
            }}
          />
        )}
      </div>
      <figcaption className={shared.touch}>
        {pointText(site)}. {siteWords.site.coordinates(lat, lon, precision === "municipality" ? 2 : 4)}{" "}
        <OpenStreetMapLink location={site.location} />. {siteWords.site.baseMap}
      </figcaption>
    </figure>
  );
}

/** Returns the width of the map in km: it includes the second-nearest site, between 360 and 700 km. */
function kilometresAcross(nearest: readonly Neighbour[]): number {
  return Math.min(700, Math.max(360, 2.6 * (nearest[1]?.kilometres ?? 0)));
}

function toMark({ site, status }: ReadSite, href: string): MapMark {
  return {
    id: site.id,
    name: markName(site, words.status[status]),
    href,
    // At the centre of a municipality the name of the locality would suggest a precision that is not known.
    place: site.location.precision === "municipality" ? site.municipality : placeOf(site),
    country: site.country,
    location: site.location,
    status,
    weight: 0,
    radius: null,
  };
}
