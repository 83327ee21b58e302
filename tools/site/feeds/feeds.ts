import { feedWords } from "#words/about/feed";
import { changesPageWords } from "#words/about/changes-page";
import { words } from "#words/page";
import { changesBetween, type Changes } from "../../../src/domain/changes/changes";
import { editionOf, type Edition } from "../../../src/domain/changes/edition";
import type { Selects } from "../../../src/domain/changes/total-changes";
import { siteStories, type SiteStory } from "../../../src/domain/changes/site-stories";
import { methodOf } from "../../../src/domain/headline/methods";
import { countries, type Country } from "../../../src/domain/record/country";
import type { Release } from "../../../src/domain/record/dataset";
import { claimNamesOf, parseFigures, parseRelease, type ReleasedRecord } from "../../../src/published/parse-release";
import type { ChangeNames } from "../../../src/words/text/changes/change-text";
import { releaseHeadline } from "../../../src/words/text/changes/release-text";
import { releaseParts, storyParts, storyTitle } from "../../../src/words/text/changes/story-text";
import { writeFeed, type FeedEntry } from "./write-feed";

/** The number of newest releases in the feeds of all sites and of a country; the feed of a site has all. */
const kept = 12;

/** A release with the one before it, which is empty before the first. */
type Step = {
  readonly release: Release;
  readonly isFirst: boolean;
  readonly before: Edition;
  readonly after: Edition;
  readonly names: ChangeNames;
  readonly changes: Changes;
};

/** An entry with its site and country; null for the entry of a release. */
type SiteEntry = FeedEntry & { readonly site: string; readonly country: Country };

/**
 * Returns the feeds of a site as path → text: `feed.xml` and `feed.json` of all sites, of each country in
 * `countries/<code>/`, and of each site in `sites/<id>/`. `files` are the published files, `releases` the newest first.
 */
export function feeds(
  files: ReadonlyMap<string, string>,
  releases: readonly Release[],
  address: string | null,
): ReadonlyMap<string, string> {
  const steps = stepsOf(files, releases);
  const told = steps.map((step) => ({ step, entries: siteEntries(step) }));
  const recent = told.slice(0, kept);
  const present = countries.filter((country) => steps.some(({ after }) => isThere(after, country)));
  const sites = new Map<string, SiteEntry[]>();
  for (const entry of told.flatMap(({ entries }) => entries))
    sites.set(entry.site, [...(sites.get(entry.site) ?? []), entry]);
  const names = new Map(
    steps.toReversed().flatMap(({ after }) => after.dataset.sites.map(({ id, name }) => [id, name] as const)),
  );
  const all = [
    {
      folder: "",
      title: feedWords.title,
      path: "changes/",
      entries: recent.flatMap(({ step, entries }) => [releaseEntry(step, null), ...entries]),
    },
    ...present.map((country) => ({
      folder: `countries/${country.toLowerCase()}/`,
      title: feedWords.in(words.country[country]),
      path: `changes/?country=${country}`,
      entries: recent.flatMap(({ step, entries }) => {
        const own = entries.filter((one) => one.country === country);
        return isThere(step.before, country) || isThere(step.after, country)
          ? [releaseEntry(step, country), ...own]
          : own;
      }),
    })),
    ...[...sites].map(([site, entries]) => ({
      folder: `sites/${site}/`,
      title: feedWords.of(names.get(site) ?? site),
      path: `sites/${site}/`,
      entries,
    })),
  ];
  // A country has no feed if its only sites are in releases older than those of the feed.
  return new Map(all.filter(({ entries }) => entries.length > 0).flatMap((feed) => writeFeed(feed, address)));
}

/**
 * Returns what the newest of some releases changed, in a sentence, as the page of changes says it; null where there is none
 * before it. `files` are the published files, `releases` the newest first.
 */
export function changesOfNewest(files: ReadonlyMap<string, string>, releases: readonly Release[]): string | null {
  const [step] = stepsOf(files, releases.slice(0, 2));
  if (step === undefined || step.isFirst) return null;
  const { version, date } = step.before.dataset.release;
  return `${releaseEntry(step, null).title}. ${changesPageWords.against(step.release.date, version, date)}`;
}

function isThere({ dataset }: Edition, country: Country): boolean {
  return dataset.sites.some((site) => site.country === country);
}

function stepsOf(files: ReadonlyMap<string, string>, releases: readonly Release[]): readonly Step[] {
  const editions = releases.flatMap((release) => editionCalled(files, release) ?? []);
  return editions.map((is, index): Step => {
    const was = editions[index + 1];
    const before = was?.edition ?? editionOf({ ...is.edition.dataset, sites: [] }, []);
    return {
      release: is.edition.dataset.release,
      isFirst: was === undefined,
      before,
      after: is.edition,
      names: { before: claimNamesOf((was ?? is).released), after: claimNamesOf(is.released) },
      changes: changesBetween(before, is.edition),
    };
  });
}

type Loaded = { readonly released: ReleasedRecord; readonly edition: Edition };

/** Returns a release that is published; null if it is not. */
function editionCalled(files: ReadonlyMap<string, string>, { version }: Release): Loaded | null {
  const dataset = files.get(`releases/${version}/dataset.json`);
  if (dataset === undefined) return null;
  const released = parseRelease(JSON.parse(dataset), `releases/${version}/dataset.json`);
  // The working copy has no figures before it is released; it is read by the current rules.
  const figures = files.get(`releases/${version}/figures.json`);
  const parsed = figures === undefined ? null : parseFigures(JSON.parse(figures), `releases/${version}/figures.json`);
  return { released, edition: editionOf(released.dataset, released.watchlist, parsed) };
}

function siteEntries({ release, changes, names }: Step): readonly SiteEntry[] {
  const rank = ({ kind, values }: SiteStory): number => (kind === "changed" && values.length === 0 ? 1 : 0);
  // What a page shows otherwise comes before what only its record has.
  const stories = siteStories(changes).toSorted((a, b) => rank(a) - rank(b));
  return stories.map((story) => ({
    name: `releases/${release.version}/sites/${story.site.id}`,
    title: storyTitle(story, names),
    path: story.kind === "gone" ? pathOf(release) : `sites/${story.site.id}/`,
    day: release.date,
    parts: storyParts(story, names),
    tags: [words.country[story.site.country]],
    site: story.site.id,
    country: story.site.country,
  }));
}

function releaseEntry(step: Step, country: Country | null): FeedEntry {
  const { release, isFirst, before, after, names } = step;
  const selects: Selects = ({ site }) => country === null || site.country === country;
  const changes = country === null ? step.changes : changesBetween(before, after, selects);
  const count = ({ readSites }: Edition): number => readSites.filter(selects).length;
  const name =
    country === null
      ? changesPageWords.of(release.version)
      : feedWords.country(words.country[country], release.version);
  const siteNames = new Map([...before.dataset.sites, ...after.dataset.sites].map((site) => [site.id, site.name]));
  return {
    name: `releases/${release.version}${country === null ? "" : `/countries/${country}`}`,
    title:
      isFirst && country === null
        ? changesPageWords.first(release.version)
        : releaseHeadline(name, { before: count(before), after: count(after) }, changes),
    path: pathOf(release, country),
    day: release.date,
    parts: [
      ...(country === null ? [{ text: release.note, list: [] }] : []),
      ...releaseParts(changes, {
        names,
        siteName: (id) => siteNames.get(id) ?? id,
        methods: { before: isFirst ? 0 : methodIn(before), after: methodIn(after) },
      }),
    ],
    tags: country === null ? [] : [words.country[country]],
  };
}

function methodIn({ figures, dataset }: Edition): number {
  return figures?.method ?? methodOf(dataset.release).version;
}

/** Returns the page of the changes of a release. */
function pathOf({ version }: Release, country: Country | null = null): string {
  return `changes/?${country === null ? "" : `country=${country}&`}v=${version}`;
}
