import { Link } from "../../ui/dom/link";
import type { Programme, WatchlistEntry } from "../../domain/record/dataset";
import { useView, withCurrency } from "../../url/view/use-view";
import { words } from "#words/page";
import { operatorWords } from "#words/operator";
import { programmeWords } from "#words/about/programmes";
import { fullPlaceOf } from "../../words/text/place-text";
import { ProgrammeList } from "../../parts/frame/programme-list";
import { Section } from "./role-section";
import shared from "../../parts/frame/record-page.module.css";

type Props = { programmes: readonly Programme[]; entries: readonly WatchlistEntry[] };

/** Shows the programmes of an organisation and its entries on the watchlist. */
export function RelatedRecords({ programmes, entries }: Props) {
  const { view } = useView();
  return (
    <>
      {programmes.length > 0 && (
        <Section id="programmes" title={operatorWords.programmes} note={operatorWords.programmesNote}>
          <ProgrammeList
            programmes={programmes}
            hrefOf={({ id }) => `${withCurrency("/programmes", view)}#${id}`}
            beside={({ country }) => (country === null ? programmeWords.several : words.country[country])}
          />
        </Section>
      )}
      {entries.length > 0 && (
        <Section id="watchlist" title={operatorWords.watchlist} note={operatorWords.watchlistNote}>
          <ul className={`${shared.beside} ${shared.touch}`}>
            {entries.map(({ id, name, ...place }) => (
              <li key={id} className={shared.between}>
                <Link className="quiet" href={`${withCurrency("/watchlist", view)}#${id}`}>
                  {name}
                </Link>
                <span>{fullPlaceOf({ ...place, locality: null })}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
