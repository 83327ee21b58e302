import { words } from "#words/page";
import type { LinkedData } from "./linked-data";

/** A page by its path under the base of the site without a slash at either end, and its name. */
export type PageLink = { readonly path: string; readonly text: string };

/** The first page. */
export const firstPage: PageLink = { path: "", text: words.nav.overview };

/** The content of a static page. */
export type Page = {
  /** The path under the base of the site without a slash at either end; "" for the first page. */
  readonly path: string;
  readonly heading: string;
  readonly title: string;
  readonly description: string;
  /**
   * `live`: the program renders it, and takes it over. `words`: its content is its heading, its description and its links,
   * and what is told to readers without scripts.
   */
  readonly written: "live" | "words";
  /** The folder of the feed of this page, empty or ending with a slash; undefined if it has none. */
  readonly feed?: string;
  /** Links to other pages. */
  readonly links: readonly PageLink[];
  /** The pages above it, the overview first; empty for the overview. */
  readonly above: readonly PageLink[];
  /** Whether a card of its own is drawn for it; else that of the overview stands for it. */
  readonly hasCard: boolean;
  /** What it is about, for search engines, beside where it stands. */
  readonly about: readonly LinkedData[];
  /** The ISO day of the release that changed it last; null for a page that search engines are not to list. */
  readonly changed: string | null;
};
