import { countryAt, countryPath } from "../../../url/view/fixed-filters";
import { lazyPart } from "../../../ui/state/lazy-part";
import { countryHeadWords } from "#words/records/country-head";
import { words } from "#words/page";
import { Page } from "../../frame/page";
import { PageLoading } from "../../state/record-loader";
import { OverviewPart } from "../overview/overview-part";

export const CountriesPart = lazyPart(async () => ({
  default: (await import("../../../features/country/countries-page")).CountriesPage,
}));

/** Renders the index of countries, or for a code that is none, what is known instead. */
export function CountriesRoute({ unknown = null }: { unknown?: string | null }) {
  return (
    <Page title={unknown === null ? words.nav.countries : countryHeadWords.unknownTitle}>
      <CountriesPart
        name={words.nav.countries}
        isPage
        fallback={<p className="quiet-text">{words.loading.data}</p>}
        part={{ unknown }}
      />
    </Page>
  );
}

/** Renders the page of a country: the overview of its sites, with its bidding zones and programmes. */
export function CountryRoute({ code }: { code: string }) {
  const country = countryAt(`/countries/${code}`);
  if (country === null) return <CountriesRoute unknown={code} />;
  return (
    <OverviewPart
      key={countryPath(country)}
      name={words.country[country]}
      isPage
      fallback={<PageLoading />}
      part={{ country }}
    />
  );
}
