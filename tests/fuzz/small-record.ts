import { parseIndex } from "../../src/published/parse";
import type { Dataset } from "../../src/domain/record/dataset";
import type { Published } from "../../tools/site/publish";
import { indexFile, publish } from "../../tools/site/publish";
import { readCurated } from "../../tools/site/curated";

/** Sites that have claims of every field, a campus, a tenant, a doubt and no date. */
const few = [
  "no-narvik-nscale",
  "se-borlange-ecodatacenter",
  "fi-hamina-google",
  "dk-copenhagen-dcai-gefion",
  "is-keflavik-verne",
  "fi-kouvola-atnorth-fin04",
  "dk-ballerup-atnorth-den01",
  "fi-kitee-scale42",
];

/** The part of the curated record that is damaged: few sites, all that they name, and some of every other list. */
export function smallRecord(): Published {
  const { faults: _faults, ...all } = readCurated();
  const chosen = all.sites.filter(({ id }) => few.includes(id));
  const sites = all.sites.filter(({ id }) => few.includes(id) || chosen.some(({ parent }) => parent === id));
  const programmes = all.programmes.slice(0, 3);
  const watchlist = all.watchlist.slice(0, 3);
  const text = JSON.stringify([sites, programmes, watchlist]);
  const isNamed = ({ id }: { readonly id: string }): boolean => text.includes(`"${id}"`);
  return {
    ...all,
    sites,
    programmes,
    watchlist,
    redirects: [],
    sources: all.sources.filter(isNamed),
    organisations: all.organisations.filter(isNamed),
  };
}

/** Returns the text of the index of a record, as it is published. */
export function indexOf(record: Published): string {
  return publish(record, "").get(indexFile) ?? "";
}

/** Returns a record as the page reads it. */
export function datasetOfIndex(text: string): Dataset {
  return parseIndex(JSON.parse(text), indexFile).value;
}
