import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { feedWords } from "#words/about/feed";
import type { StoryPart } from "../../../src/words/text/changes/story-text";
import { escaped } from "../pages/escaped";
import { stableId } from "./stable-id";

/** One entry of a feed. */
export type FeedEntry = {
  /** The name from which the stable id is computed. */
  readonly name: string;
  readonly title: string;
  /** The path of its page, relative to the base of the site. */
  readonly path: string;
  /** The ISO day of the release. */
  readonly day: string;
  readonly parts: readonly StoryPart[];
  /** The names of countries. */
  readonly tags: readonly string[];
};

/** A feed, which is written as Atom and as JSON Feed. */
export type Feed = {
  /** The folder of its files, relative to the base of the site, with a slash at the end; empty for the main feed. */
  readonly folder: string;
  readonly title: string;
  /** The path of the page that it follows, relative to the base of the site. */
  readonly path: string;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
};

/** Returns both files of a feed as path → text. Links are relative to the feed where the site's address is not known (null). */
export function writeFeed(feed: Feed, address: string | null): readonly (readonly [string, string])[] {
  return [
    [`${feed.folder}feed.xml`, atom(feed, address)],
    [`${feed.folder}feed.json`, json(feed, address)],
  ];
}

function linkOf({ folder }: Feed, address: string | null): (path: string) => string {
  const up = "../".repeat(folder.split("/").length - 1);
  return (path) => (address === null ? up + path || "./" : address + path);
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function atom(feed: Feed, address: string | null): string {
  const link = linkOf(feed, address);
  const file = (name: string): string => link(`${feed.folder}${name}`);
  return generateAtomFeed(
    {
      id: stableId(`feed/${feed.folder}`),
      title: { value: feed.title },
      subtitle: { value: feedWords.subtitle },
      updated: midnight(newestDay(feed)),
      authors: [{ name: feedWords.author }],
      rights: { value: feedWords.rights },
      links: [
        { rel: "self", type: "application/atom+xml", href: file("feed.xml") },
        { rel: "alternate", type: "text/html", href: link(feed.path) },
        { rel: "alternate", type: "application/feed+json", href: file("feed.json") },
      ],
      entries: feed.entries.map((entry) => ({
        id: stableId(entry.name),
        title: { value: entry.title },
        updated: midnight(entry.day),
        published: midnight(entry.day),
        links: [{ rel: "alternate", type: "text/html", href: link(entry.path) }],
        categories: entry.tags.map((term) => ({ term })),
        content: { type: "html", value: html(entry.parts) },
      })),
    },
    { strict: true },
  );
}

function json(feed: Feed, address: string | null): string {
  const link = linkOf(feed, address);
  const written = generateJsonFeed({
    title: feed.title,
    description: feedWords.subtitle,
    home_page_url: link(feed.path),
    feed_url: link(`${feed.folder}feed.json`),
    language: "en",
    authors: [{ name: feedWords.author }],
    items: feed.entries.map((entry) => ({
      id: stableId(entry.name),
      url: link(entry.path),
      title: entry.title,
      content_html: html(entry.parts),
      content_text: plain(entry.parts),
      date_published: midnight(entry.day),
      date_modified: midnight(entry.day),
      tags: [...entry.tags],
    })),
  });
  return `${JSON.stringify(written)}\n`;
}

/** Returns the day of the newest entry. Throws where there is none: a feed tells of something that is in the record. */
function newestDay({ folder, entries }: Feed): string {
  const [newest] = entries;
  if (newest === undefined) throw new Error(`the feed ${folder} has no entry`);
  return newest.day;
}

function html(parts: readonly StoryPart[]): string {
  return parts
    .map(({ text, list }) => {
      const items = list.map((item) => `<li>${escaped(item)}</li>`).join("");
      return `<p>${escaped(text)}</p>${items === "" ? "" : `<ul>${items}</ul>`}`;
    })
    .join("");
}

function plain(parts: readonly StoryPart[]): string {
  return parts.map(({ text, list }) => [text, ...list.map((item) => `- ${item}`)].join("\n")).join("\n\n");
}
