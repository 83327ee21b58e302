import { Link } from "../../../ui/dom/link";
import { countriesOf, type Country } from "../../../domain/record/country";
import { Crumbs } from "../../../parts/frame/crumbs";
import { useRecord } from "../../../published/use-record";
import { countryPath } from "../../../url/view/fixed-filters";
import { useView, withCurrency } from "../../../url/view/use-view";
import { countryHeadWords } from "#words/records/country-head";
import { words } from "#words/page";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "../../frame/app.module.css";

/** Shows the way to the page of a country, and the other countries with sites. */
export function CountryHead({ country }: { country: Country }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const others = countriesOf(dataset.sites).filter((one) => one !== country);
  return (
    <div className={`${styles.above} ${shared.between} ${shared.touch}`}>
      <Crumbs
        above={[
          { label: words.nav.overview, href: withCurrency("/", view) },
          { label: words.nav.countries, href: withCurrency("/countries", view) },
        ]}
        here={words.country[country]}
      />
      <nav className="no-print" aria-label={countryHeadWords.others}>
        {others.map((one, index) => (
          <span key={one}>
            {index > 0 && words.separator}
            <Link href={withCurrency(countryPath(one), view)}>{words.country[one]}</Link>
          </span>
        ))}
      </nav>
    </div>
  );
}
