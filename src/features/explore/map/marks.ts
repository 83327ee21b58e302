import type { Country } from "../../../domain/record/country";
import type { Dataset } from "../../../domain/record/dataset";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { Site } from "../../../domain/record/site";
import { circleFigure, type CircleMeasure } from "../../../domain/selection/circles";
import { circleRadius } from "../../../map/marks/circles";
import type { MapMark } from "../../../map/marks/map-mark";
import {
  capacityText,
  extensionText,
  inLine,
  investmentText,
  datedOpeningText,
  openingText,
  stageText,
} from "../../../words/text/claim-text";
import { words } from "#words/page";
import { and, withCommas } from "../../../words/format/text";
import { fullPlaceOf } from "../../../words/text/place-text";

/**
 * Returns a site as a mark of the map, with its place, status and headlines as its accessible name, and with a circle
 * where `measure` has a figure. The largest investments are labelled first.
 */
export function toMark(
  readSite: ReadSite,
  dataset: Dataset,
  measure: CircleMeasure,
  href: string,
  faint: boolean,
): MapMark {
  const { site, status } = readSite;
  const amount = circleFigure(readSite, "investment", dataset.rates);
  const figure = circleFigure(readSite, measure, dataset.rates);
  return {
    id: site.id,
    name: announcement(readSite),
    href,
    place: site.municipality,
    country: site.country,
    location: site.location,
    status,
    weight: typeof amount === "number" ? amount : 0,
    radius: measure === "none" || typeof figure !== "number" ? null : circleRadius(measure, figure),
    faint,
  };
}

/**
 * Returns the accessible name of a site: name, place, status, headlines with their qualifiers, and what is not stated.
 */
export function announcement({ site, status, extension, investment, capacity, opening }: ReadSite): string {
  const part = (isPart: boolean, text: string) => (isPart ? `${words.part} ${text}` : text);
  const missing = [
    ...(status === "unknown" ? [words.field.status] : []),
    ...(investment ? [] : [words.field.investment]),
    ...(capacity ? [] : [words.field.capacity]),
    ...(opening ? [] : [words.field.opening]),
  ].map((field) => field.toLowerCase());
  return withCommas([
    site.name,
    fullPlaceOf(site),
    ...(status === "unknown" ? [] : [words.status[status].toLowerCase()]),
    ...(extension ? [extensionText(extension)] : []),
    ...(investment ? [part(investment.part, inLine(investmentText(investment.claim)))] : []),
    ...(capacity ? [`${stageText(capacity.claim, status)} ${inLine(capacityText(capacity.claim))}`] : []),
    ...(opening
      ? [
          part(
            opening.part,
            opening.claim.kind === "planned"
              ? `${words.openings.opening} ${inLine(openingText(opening.claim))}`
              : inLine(datedOpeningText(opening.claim, status)),
          ),
        ]
      : []),
    ...(missing.length > 0 ? [words.map.notStated(and(missing))] : []),
  ]);
}

/** Returns the names of the countries that have a site in the record. Others are neighbours and are not labelled. */
export function namesOf(sites: readonly Site[]): Readonly<Record<Country, string>> {
  const present = new Set(sites.map(({ country }) => country));
  const name = (country: Country) => (present.has(country) ? words.country[country] : "");
  return {
    SE: name("SE"),
    NO: name("NO"),
    FI: name("FI"),
    DK: name("DK"),
    IS: name("IS"),
    GL: name("GL"),
    FO: name("FO"),
  };
}
