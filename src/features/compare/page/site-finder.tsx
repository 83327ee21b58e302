import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import { search, searchKinds, type Match } from "../../../domain/search/search";
import { Glyph } from "../../../marks/glyph";
import { Combobox } from "../../../ui/controls/combobox";
import { comparisonWords } from "#words/compare/comparison";
import { compareText, withSemicolons } from "../../../words/format/text";
import { fullPlaceOf } from "../../../words/text/place-text";
import styles from "./site-finder.module.css";

type Props = {
  /** The ids of the sites that are already chosen. */
  chosen: readonly string[];
  onChoose: (id: string) => void;
};

type Found = { readonly readSite: ReadSite; readonly match: Match | null };

/** Shows a combobox that finds a site by its name, other names, place, operator or tenant. */
export function SiteFinder({ chosen, onChoose }: Props) {
  const { readSites } = useRecord();
  return (
    <div className={styles.finder} data-scripted>
      <Combobox
        label={comparisonWords.finder.label}
        find={(typed) => findAmong(readSites, chosen, typed)}
        idOf={({ readSite }) => readSite.site.id}
        onChoose={({ readSite }) => onChoose(readSite.site.id)}
        words={comparisonWords.finder}
      >
        {({ readSite: { site, status }, match }) => (
          <>
            <Glyph status={status} />
            <span>
              {site.name} <small>{placeAndReason(site, match)}</small>
            </span>
          </>
        )}
      </Combobox>
    </div>
  );
}

/** Returns the sites in which the text is found: matches of the name first, then ordered by name. */
function findAmong(readSites: readonly ReadSite[], chosen: readonly string[], typed: string): readonly Found[] {
  const rank = ({ match }: Found) => (match ? searchKinds.indexOf(match.kind) : 0);
  return readSites
    .flatMap((one): readonly Found[] => {
      const matches = chosen.includes(one.site.id) ? null : search(one.texts, typed);
      return matches ? [{ readSite: one, match: matches[0] ?? null }] : [];
    })
    .toSorted((a, b) => rank(a) - rank(b) || compareText(a.readSite.site.name, b.readSite.site.name));
}

function placeAndReason(site: ReadSite["site"], match: Match | null): string {
  const isSeen = match === null || match.kind === "name" || match.kind === "place";
  return withSemicolons([fullPlaceOf(site), ...(isSeen ? [] : [comparisonWords.finder.by(match.text)])]);
}
