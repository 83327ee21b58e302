import { useQuery } from "@tanstack/react-query";
import { Link } from "../../ui/dom/link";
import type { Country } from "../../domain/record/country";
import { organisationName } from "../../domain/record/dataset";
import { namesCountry } from "../../domain/overview/programme-country";
import { hasBiddingZones } from "../../domain/place/zone-places";
import { biddingZones } from "../../domain/place/bidding-zone";
import { ProgrammeList } from "../../parts/frame/programme-list";
import shared from "../../parts/frame/record-page.module.css";
import { failureOf } from "../../published/load";
import type { ReadSite } from "../../domain/headline/read-site";
import { useFiles, useRecord } from "../../published/use-record";
import { Failure } from "../../ui/state/failure";
import { useView, withCurrency } from "../../url/view/use-view";
import { countryWords as text } from "#words/records/countries";
import { words } from "#words/page";
import { SumsTable } from "./sums-table";

type Props = {
  country: Country;
  /** The sites of the country that the page shows. */
  selection: readonly ReadSite[];
};

/** Shows what a country has beside its sites: its bidding zones with their totals, programmes that name it, its feed. */
export function CountryRecords({ country, selection }: Props) {
  const { view, narrowHref } = useView();
  const name = words.country[country];
  return (
    <>
      {selection.length > 0 && hasBiddingZones(country) && (
        <section className={shared.section} id="zones" aria-labelledby="zones-title">
          <h2 id="zones-title">{text.zones.title}</h2>
          <p className={shared.note}>
            {text.zones.note} <Link href={`${withCurrency("/method", view)}#bidding-zone`}>{text.zones.rule}</Link>
          </p>
          <SumsTable
            sites={selection}
            by="zone"
            caption={text.zones.caption(name)}
            head={text.zones.zone}
            name={(key) => {
              const zone = biddingZones.find((one) => one === key);
              return zone === undefined ? (
                text.zones.none
              ) : (
                <Link className="quiet" href={narrowHref({ ...view.filters, zone: [zone] })}>
                  {words.zone[zone]}
                </Link>
              );
            }}
          />
        </section>
      )}
      <Programmes country={country} />
      <p className="no-print">
        <a href={`${import.meta.env.BASE_URL}countries/${country.toLowerCase()}/feed.xml`}>{text.feed(name)}</a>
      </p>
    </>
  );
}

function Programmes({ country }: { country: Country }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const { data, isPending, error, refetch } = useQuery(useFiles().programmes);
  const found = data?.value.filter((programme) => namesCountry(programme, country)) ?? [];
  const name = words.country[country];
  const href = withCurrency("/programmes", view);
  return (
    <section className={shared.section} id="programmes" aria-labelledby="programmes-title">
      <div className={shared.between}>
        <h2 id="programmes-title">{text.programmes.title(name)}</h2>
        <Link href={href}>{text.programmes.all}</Link>
      </div>
      <p className={shared.note}>{text.programmes.note}</p>
      {isPending && <p className="quiet-text">{words.loading.data}</p>}
      {error && <Failure {...failureOf(error)} onRetry={() => void refetch()} />}
      {data && found.length === 0 && <p>{text.programmes.none(name)}</p>}
      <ProgrammeList
        programmes={found}
        hrefOf={({ id }) => `${href}#${id}`}
        beside={({ operator, country: own }) => {
          const by = organisationName(dataset, operator) ?? text.programmes.noOperator;
          return own === null ? text.programmes.several(by) : by;
        }}
      />
    </section>
  );
}
