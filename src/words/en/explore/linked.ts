import { sitesOf } from "../counts";
import { integer } from "../../format/number";

/** The words by which one view of the overview tells what another has chosen, in English: a part of the catalogue. */
export const linkedWords = {
  linked: {
    selected: (site: string) => `Selected: ${site}.`,
    notStated: (site: string) => `${site}, no date stated`,
    amount: (site: string, amount: string, place: number, drawn: number) =>
      `${site}, ${amount}, number ${integer(place)} of ${integer(drawn)}`,
    notConverted: (site: string, amount: string) => `${site}, ${amount}, not converted`,
    noAmount: (site: string) => `${site}, no amount stated`,
    years: "Years: press one to keep to the sites that may open in it",
    year: (year: number, count: number) => `${year}: ${sitesOf(count)}`,
  },
};
