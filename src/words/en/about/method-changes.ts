import { lowerFirst } from "../../format/text";
import type { Method, MethodChange } from "../../../domain/headline/methods";
import { date } from "../../format/date";

/** The words of the versions of the method. */
export const methodChangeWords = {
  title: "Changes of the method",
  text: [
    "The method has a version, and a release names the one under which it was made. An older release is read by the rules of today: its statements stay as they were, and a figure can differ from what was shown then only by a change that is listed here.",
  ],
  version: ({ version, release, date: day }: Method) => `Version ${version}, from release ${release} (${date(day)})`,
  first: "The first version.",
  change: {
    contracts: {
      now: "A customer’s contract never stands for a site’s investment. It is listed on the site’s page and, with the others, under “What customers pay”.",
      before: "It stood for the investment as a part, where nothing nearer was stated.",
    },
    apart: {
      now: "Paused and cancelled sites are in no total of money or megawatts, and are stated beside it.",
      before:
        "They were counted in totals of money and planned megawatts, and left out by the capacity chart alone, which counted what was said to run there.",
    },
    one_capacity: {
      now: "A site counts for a basis of megawatts with one figure in every total: what is planned, else what is in operation.",
      before: "The overview, the list and the history counted plans alone, the capacity chart also what runs.",
    },
    extensions: {
      now: "A status of an extension, a phase or a building never stands for the site, and is said beside the site’s own.",
      before: "Every status could stand for the site, and the newest did.",
    },
  } satisfies Record<MethodChange, { readonly now: string; readonly before: string }>,
  before: (text: string) => `Before: ${lowerFirst(text)}`,
};
