import { sitesOf, sitesThat, theOthers } from "../counts";
import { headingWords } from "./headings";
import { integer } from "../../format/number";
import { plural } from "../../format/text";

/** The words of the accelerator chart. */
export const acceleratorWords = {
  count: "Accelerators",
  model: "Model",
  stage: "Stage",
  noModel: "model not named",
  planned: "planned",
  operating: "in operation",
  name: "Site, model and stage",
  what: (model: string | null, stage: "planned" | "operating"): string =>
    `${model ?? acceleratorWords.noModel}, ${acceleratorWords[stage]}`,
  tick: (count: number) => integer(count),
  summary: (rows: number, stated: number, all: number, largest: string | null, read: string) =>
    `Bar chart of accelerators: ${plural(rows, "count", "counts")} at ${stated} of ${sitesOf(all)}${
      largest === null ? "" : `, the largest at ${largest}`
    }${read}.`,
  largestAt: (name: string, count: number) => `${name}, ${integer(count)}`,
  /** How many sites have a stated number; `aside` of them do not count. */
  disclose: (stated: number, all: number, aside: number) =>
    `${sitesThat(stated, all, headingWords.accelerators.numbered)}${aside === 0 ? "" : `; ${integer(aside)} inside another site, paused or cancelled ${aside === 1 ? "does" : "do"} not count`}.`,
  others: theOthers,
  othersState: (count: number) => `${count === 1 ? "has" : "have"} none.`,
  silentTitle: (count: number) => `${sitesOf(count)} without a stated number of accelerators`,
  how: "A bar is one statement: of one model and one stage at a site, chosen among the statements about the same. What is planned at a site that runs already is drawn as announced.",
};
