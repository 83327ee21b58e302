import { Link } from "../../ui/dom/link";
import { countries, countriesOf } from "../../domain/record/country";
import { PageHead } from "../../parts/frame/page-head";
import shared from "../../parts/frame/record-page.module.css";
import { UnknownRecord } from "../../parts/frame/unknown-record";
import { useRecord } from "../../published/use-record";
import { countryPath } from "../../url/view/fixed-filters";
import { useView, withCurrency } from "../../url/view/use-view";
import { countryWords as text } from "#words/records/countries";
import { countryHeadWords } from "#words/records/country-head";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { SumsTable } from "./sums-table";

/** Shows the totals of each country, with links to their pages; for a code that is none, says so and lists those with sites. */
export function CountriesPage({ unknown }: { unknown: string | null }) {
  const { dataset, readSites } = useRecord();
  const { view } = useView();
  const hrefOf = (key: string | null) => {
    const country = countries.find((one) => one === key);
    return country === undefined ? null : { country, href: withCurrency(countryPath(country), view) };
  };
  if (unknown !== null)
    return (
      <UnknownRecord
        title={countryHeadWords.unknownTitle}
        text={text.unknown(unknown)}
        resembling={text.list}
        similar={countriesOf(dataset.sites).map((country) => ({
          id: country.toLowerCase(),
          name: words.country[country],
          href: withCurrency(countryPath(country), view),
        }))}
        back={{ label: siteWords.site.toOverview, href: withCurrency("/", view) }}
      />
    );
  return (
    <div className={shared.page}>
      <PageHead title={text.title} lead={[text.lead]} />
      <SumsTable
        sites={readSites}
        by="country"
        caption={text.caption}
        head={text.country}
        name={(key) => {
          const found = hrefOf(key);
          return found && <Link href={found.href}>{words.country[found.country]}</Link>;
        }}
      />
    </div>
  );
}
