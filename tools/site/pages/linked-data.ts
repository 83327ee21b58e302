import { countries } from "../../../src/domain/record/country";
import type { ReadRecord } from "../../../src/domain/headline/read-record";
import type { ReadSite } from "../../../src/domain/headline/read-site";
import { fileGroups, filesOfGroup } from "../../../src/features/downloads/published-files";
import { fileWords } from "#words/files/files";
import { dataWords } from "#words/about/data";
import { words } from "#words/page";
import { pointText } from "../../../src/words/text/point-text";
import { contentType } from "../../deploy/rules";
import { staticWords } from "./static-words";
import type { PageLink } from "./page";

/** A thing in the vocabulary of schema.org. */
export type LinkedData = { readonly "@type": string; readonly [property: string]: unknown };

/** An address under the base of the site, which becomes absolute where the site's own is known. */
export class Address {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

const maker: LinkedData = { "@type": "Organization", name: fileWords.contributors, url: new Address("") };

/** Returns the whole record as a data set with its files. `isBasedOn` are its sources and the exchange rates. */
export function datasetData({ dataset, readSites }: ReadRecord, description: string): LinkedData {
  const { release } = dataset;
  const claims = readSites.flatMap(({ site }) => site.claims);
  const [first = release.date] = claims.flatMap(({ stated }) => stated ?? []).toSorted();
  const present = countries.filter((country) => readSites.some(({ site }) => site.country === country));
  return {
    "@type": "Dataset",
    "@id": new Address("data/"),
    name: staticWords.product,
    description,
    url: new Address("data/"),
    identifier: new Address(`releases/${release.version}/dataset.json`),
    version: release.version,
    dateModified: release.date,
    license: fileWords.licenceUrl,
    isAccessibleForFree: true,
    creator: maker,
    publisher: maker,
    keywords: staticWords.keywords,
    measurementTechnique: new Address("method/"),
    variableMeasured: Object.values(words.field),
    temporalCoverage: `${first}/${release.date}`,
    spatialCoverage: present.map((country) => ({ "@type": "Country", name: words.country[country] })),
    isBasedOn: [
      { "@type": "CreativeWork", name: staticWords.sources(dataset.sources.size), url: new Address("sources/") },
      { "@type": "Dataset", name: staticWords.rates, url: "https://data.ecb.europa.eu/data/datasets/EXR" },
    ],
    distribution: fileGroups.flatMap((group) =>
      filesOfGroup[group].map((file) => ({
        "@type": "DataDownload",
        name: file,
        description: dataWords.files.list[group],
        encodingFormat: contentType(file).split(";")[0],
        contentUrl: new Address(`data/${file}`),
      })),
    ),
  };
}

/** Returns the site as the home of the data set. */
export function homeData(description: string): LinkedData {
  return {
    "@type": "WebSite",
    name: staticWords.product,
    url: new Address(""),
    description,
    license: fileWords.licenceUrl,
  };
}

/** Returns a data center as a place, with its point and what that point is. */
export function placeData({ site }: ReadSite, path: string): LinkedData {
  const { lat, lon } = site.location;
  return {
    "@type": "Place",
    name: site.name,
    ...(site.aliases.length > 0 && { alternateName: site.aliases }),
    url: new Address(`${path}/`),
    address: {
      "@type": "PostalAddress",
      addressLocality: site.locality ?? site.municipality,
      addressRegion: site.region,
      addressCountry: site.country,
    },
    geo: { "@type": "GeoCoordinates", latitude: lat, longitude: lon, description: pointText(site) },
  };
}

/** Returns where a page stands: the pages above it, and itself. */
export function crumbsData(above: readonly PageLink[], here: PageLink): LinkedData {
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...above, here].map(({ path, text }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: text,
      item: new Address(path === "" ? "" : `${path}/`),
    })),
  };
}

/**
 * Returns things as JSON-LD that stands safely in a script element, whatever a name in them holds. `home` is the address
 * of the site, absolute or from the root of its host, with a slash at its end.
 */
export function printLinkedData(things: readonly LinkedData[], home: string): string {
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": things }, (_key, value: unknown) =>
    value instanceof Address ? `${home}${value.path}` : value,
  );
  return text.replaceAll(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
