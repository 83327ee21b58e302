import { sitesOf } from "../counts";
import { integer } from "../../format/number";

/**
 * The words with which a view of the overview names what is selected in another, a part of the catalogue in `page.ts`.
 */
export const linkedWords = {
  linked: {
    selected: (site: string) => `Selected: ${site}.`,
    notStated: (site: string) => `${site}, no date stated`,
    amount: (site: string, amount: string, place: number, drawn: number) =>
      `${site}, ${amount}, number ${integer(place)} of ${integer(drawn)}`,
    notConverted: (site: string, amount: string) => `${site}, ${amount}, not converted`,
    noAmount: (site: string) => `${site}, no amount stated`,
    years: "Years: press one for the sites that opened or may open in it",
    year: (year: number, count: number) => `${year}: ${sitesOf(count)}`,
    earlier: "earlier",
    earlierThan: (year: number, count: number) => `earlier than ${year}: ${sitesOf(count)}`,
  },
};
