import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { biddingZones } from "../../../domain/place/bidding-zone";
import { countries } from "../../../domain/record/country";
import { noFilters } from "../../../domain/selection/filters";
import { hasBiddingZones, placesOf } from "../../../domain/place/zone-places";
import { useView, withCurrency, withSelection } from "../../../url/view/use-view";
import { words } from "#words/page";
import { methodFilterWords } from "#words/about/method-filters";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

const text = methodFilterWords.zone;

/**
 * Shows the places that belong to each bidding zone, from the constants of the rule, with the number of sites; then the
 * sites without a zone.
 */
export function ZoneSection() {
  const { readSites } = useRecord();
  const { view } = useView();
  const without = readSites.filter(({ zone }) => zone === null);
  return (
    <>
      <Prose text={text.text} />
      <dl className={styles.terms}>
        {biddingZones.map((zone) => {
          const count = readSites.filter((one) => one.zone === zone).length;
          return (
            <div key={zone} data-zone={zone}>
              <dt>{words.zone[zone]}</dt>
              <dd>
                {text.places(placesOf(zone))}{" "}
                {count === 0 ? (
                  <span className="quiet-text">{text.sites(count)}</span>
                ) : (
                  <Link href={withSelection("/", { ...view, filters: { ...noFilters, zone: [zone] } })}>
                    {text.sites(count)}
                  </Link>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
      {without.length > 0 && (
        <>
          <h3>{text.without(without.length)}</h3>
          <ul className={styles.notes}>
            {countries
              .map((country) => ({ country, sites: without.filter(({ site }) => site.country === country) }))
              .filter(({ sites }) => sites.length > 0)
              .map(({ country, sites }) => (
                <li key={country} data-without={country}>
                  {hasBiddingZones(country) ? text.notKnown(country) : text.noMarket(country)}{" "}
                  {sites.map(({ site }, index) => (
                    <span key={site.id}>
                      {index > 0 && ", "}
                      <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
                        {text.in(site.name, site.municipality)}
                      </Link>
                    </span>
                  ))}
                </li>
              ))}
          </ul>
        </>
      )}
    </>
  );
}
