import { sitesOf } from "../counts";

/** What the list says where no script can fill it, in English. */
export const listRestWords = {
  rest: (sites: number) => `Without scripts the list ends here. The figures of the other ${sitesOf(sites)} are in`,
  tables: "the tables of the page Data",
  pages: "Each has a page of its own:",
} as const;
