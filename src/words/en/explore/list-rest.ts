import { sitesOf } from "../counts";

/** What the list says where no script can fill it, in English. */
export const listRestWords = {
  rest: (sites: number) =>
    `Without scripts the list ends here. The other ${sitesOf(sites)}, as a table of text; all are in`,
  tables: "with every figure and its source, and in the other tables of the page",
  page: "Data",
} as const;
