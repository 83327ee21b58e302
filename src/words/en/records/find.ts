import { plural } from "../../format/text";
import type { FindKind } from "../../../domain/search/find";

/** The words of the search for anything. */
export const findWords = {
  title: "Find anything",
  label: "A site, an organisation, a place or a page",
  close: "Close",
  kinds: {
    country: "Countries",
    organisation: "Organisations",
    site: "Sites",
    municipality: "Municipalities",
    zone: "Bidding zones",
    page: "Pages",
  } satisfies Record<FindKind, string>,
  none: "Nothing of that name is in the record.",
  found: (count: number) => `${plural(count, "find", "finds")}. Up and down to choose, Enter to open.`,
  by: (text: string) => `found by ${text}`,
  sitesIn: (country: string) => `${country}: its sites on the overview`,
};
