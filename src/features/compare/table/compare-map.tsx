import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { failureOf } from "../../../published/load";
import { basemapQuery } from "../../../published/basemap";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { MapMark } from "../../../map/marks/map-mark";
import { Failure } from "../../../ui/state/failure";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useMedia } from "../../../ui/dom/use-media";
import { useView, withCurrency } from "../../../url/view/use-view";
import { statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { comparisonWords } from "#words/compare/comparison";
import { placeOf } from "../../../words/text/place-text";
import { markName } from "../../../words/text/point-text";
import { shortNames } from "../../../words/text/selection/short-names";
import styles from "./compare-head.module.css";

const SiteMap = lazyPart(() => import("../../../map/site-map"));

/** Only the frames are labelled. On a small map other names would overlap or look like those of sites. */
const countries = { ...words.country, SE: "", NO: "", FI: "", DK: "", FO: "" };

/** So many characters have room in a frame. */
const longest = 15;

/** Shows the compared sites on a map; each mark links to the page of its site. */
export function CompareMap({ sites }: { sites: readonly ReadSite[] }) {
  const basemap = useQuery(basemapQuery);
  const { view } = useView();
  const [, navigate] = useLocation();
  const touch = useMedia("(pointer: coarse)");
  const name = comparisonWords.head.map(sites.map(({ site }) => site.name));
  const hrefOf = (id: string) => withCurrency(`/sites/${id}`, view);
  const open = (id: string) => navigate(hrefOf(id));
  // As in the title and over the columns.
  const short = shortNames(sites.map(({ site }) => site));
  const loading = <p className="quiet-text">{words.loading.map}</p>;
  return (
    <div className={styles.map}>
      <div>
        {basemap.isError && <Failure {...failureOf(basemap.error)} onRetry={() => void basemap.refetch()} />}
        {basemap.isPending && loading}
        {basemap.data && (
          <SiteMap
            name={name}
            fallback={loading}
            part={{
              basemap: basemap.data,
              marks: sites.map((one, index) => toMark(one, short[index] ?? one.site.name, hrefOf(one.site.id))),
              selected: null,
              hovered: null,
              onSelect: (id) => id !== null && open(id),
              onOpen: open,
              onHover: () => undefined,
              card: null,
              cardFor: null,
              words: { ...words.map.parts, name, countries },
              touch,
              interactive: false,
              fit: sites.map(({ site }) => site),
            }}
          />
        )}
      </div>
    </div>
  );
}

function toMark(readSite: ReadSite, place: string, href: string): MapMark {
  const { site, status } = readSite;
  // A frame has room for a short name.
  const isLong = countries[site.country] !== "" && place.length > longest;
  return {
    id: site.id,
    name: markName(site, statusText(readSite)),
    href,
    place: isLong && site.location.precision !== "municipality" ? placeOf(site) : place,
    country: site.country,
    location: site.location,
    status,
    weight: 0,
    radius: null,
  };
}
