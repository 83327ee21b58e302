import type { Page } from "./page";

/** Returns a page for each view of `pages` that can be embedded, which no search engine is to list: its words alone, until the program has loaded. */
export function embedPages(pages: readonly Page[]): readonly Page[] {
  return pages.flatMap(({ path, heading, title, description }) => {
    if (path !== "" && !/^(charts|sites)\/./.test(path)) return [];
    return {
      path: path === "" ? "embed/map" : `embed/${path}`,
      heading,
      title,
      description,
      written: "words",
      links: path === "" ? [] : [{ path, text: heading }],
      above: [],
      hasCard: false,
      about: [],
      changed: null,
    };
  });
}
