import { useQuery } from "@tanstack/react-query";
import { useLocation } from "wouter";
import { failureOf } from "../../../published/load";
import { basemapQuery } from "../../../published/queries";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { MapMark } from "../../../map/marks/map-mark";
import { Failure } from "../../../ui/state/failure";
import { lazyPart } from "../../../ui/state/lazy-part";
import { useMedia } from "../../../ui/dom/use-media";
import { useView, withCurrency } from "../../../url/view/use-view";
import { statusText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { comparisonWords } from "#words/compare/comparison";
import { fullPlaceOf, placeOf } from "../../../words/text/place-text";
import styles from "./compare-head.module.css";

const SiteMap = lazyPart(() => import("../../../map/site-map"));

/** The frames bear their names; on so small a map others would lie over each other or stand for a site. */
const countries = { ...words.country, SE: "", NO: "", FI: "", DK: "", FO: "" };

/** Where the compared sites lie; each mark leads to its site's page. */
export function CompareMap({ sites }: { sites: readonly ReadSite[] }) {
  const basemap = useQuery(basemapQuery);
  const { view } = useView();
  const [, navigate] = useLocation();
  const touch = useMedia("(pointer: coarse)");
  const name = comparisonWords.head.map(sites.map(({ site }) => site.name));
  const hrefOf = (id: string) => withCurrency(`/sites/${id}`, view);
  const open = (id: string) => navigate(hrefOf(id));
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
              marks: sites.map((one) => toMark(one, hrefOf(one.site.id))),
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

function toMark(readSite: ReadSite, href: string): MapMark {
  const { site, status } = readSite;
  return {
    id: site.id,
    name: [site.name, fullPlaceOf(site), statusText(readSite).toLowerCase()].join(", "),
    href,
    // A locality's name on the centre of its municipality would say more than is known.
    place: site.location.precision === "municipality" ? site.municipality : placeOf(site),
    country: site.country,
    location: site.location,
    status,
    weight: 0,
  };
}
