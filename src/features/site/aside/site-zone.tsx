import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { hasBiddingZones } from "../../../domain/place/zone-places";
import type { ReadSite } from "../../../domain/headline/read-site";
import { noFilters } from "../../../domain/selection/filters";
import { useView, withCurrency, withSelection } from "../../../url/view/use-view";
import { Term } from "../../../parts/frame/term";
import { words } from "#words/page";
import { siteWords } from "#words/site";

/** Shows the bidding zone of a site, with links to its other sites and to the rule, or why it has none. */
export function SiteZone({ readSite: { site, zone } }: { readSite: ReadSite }) {
  const { readSites } = useRecord();
  const { view } = useView();
  const text = siteWords.zone;
  if (zone === null && !hasBiddingZones(site.country)) return <p>{text.noMarket(site.country)}</p>;
  return (
    <p>
      {zone === null ? (
        text.notKnown
      ) : (
        <>
          <Term id="bidding_zone" />{" "}
          <Link href={withSelection("/", { ...view, filters: { ...noFilters, zone: [zone] } })}>
            {text.sites(zone, readSites.filter((other) => other.zone === zone).length)}
          </Link>
        </>
      )}
      <span className="no-print">
        {words.separator}
        <Link href={`${withCurrency("/method", view)}#bidding-zone`}>{text.rule}</Link>
      </span>
    </p>
  );
}
