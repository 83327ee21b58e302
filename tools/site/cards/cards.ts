import { readFileSync } from "node:fs";
import type { ReactElement } from "react";
import { siteRoles } from "../../../src/domain/overview/organisation-order";
import { countries } from "../../../src/domain/record/country";
import type { ReadRecord } from "../../../src/domain/headline/read-record";
import { chartIds } from "../../../src/domain/series/charts";
import { parseBasemap } from "../../../src/published/basemap";
import { words } from "#words/page";
import { rolesOf } from "../pages/facts";
import { staticWords } from "../pages/static-words";
import { chartCard } from "./chart-card";
import { outlineName } from "./light";
import { siteCard, sitesCard } from "./subject-cards";

const text = staticWords.cards;

const basemap = () => parseBasemap(JSON.parse(readFileSync("data/basemap.json", "utf8")), "data/basemap.json");

/** Returns the outlines of the base map by the names that pictures have for them. */
export function outlines(): ReadonlyMap<string, string> {
  const { paths, frames } = basemap();
  const all = [{ region: "main", paths }, ...frames];
  return new Map(
    all.flatMap(({ region, paths: own }) =>
      Object.entries(own).map(([part, path]): [string, string] => [outlineName(region, part), path]),
    ),
  );
}

/** Returns the cards of a record by the path of their page: the overview, charts, countries, organisations with sites (those of its first role), sites. */
export function cards(record: ReadRecord): ReadonlyMap<string, ReactElement> {
  const { readSites, dataset } = record;
  const context = { record, basemap: basemap() };
  const ofCountry = countries.flatMap((country) => {
    const own = readSites.filter(({ site }) => site.country === country);
    const called = { above: words.country[country], name: text.countries(own.length) };
    return own.length === 0 ? [] : [[`countries/${country.toLowerCase()}`, sitesCard(called, own, context)] as const];
  });
  const ofOrganisation = [...dataset.organisations.values()].flatMap(({ id, name }) => {
    const roles = rolesOf(id, record);
    const [first, ...others] = siteRoles.filter((role) => roles[role].length > 0);
    if (first === undefined) return [];
    // Sites of different roles are never counted as one.
    const above = text.roles(
      first,
      roles[first].length,
      others.map((role) => [role, roles[role].length] as const),
    );
    return [[`operators/${id}`, sitesCard({ above, name }, roles[first], context)] as const];
  });
  return new Map([
    ["", sitesCard({ above: text.nordics, name: text.countries(readSites.length) }, readSites, context)],
    ...chartIds.map((chart) => [`charts/${chart}`, chartCard(chart, record)] as const),
    ...ofCountry,
    ...ofOrganisation,
    ...readSites.map((one) => [`sites/${one.site.id}`, siteCard(one, context)] as const),
  ]);
}
