import { mostCompared } from "../../../domain/comparison/comparison";

/** The words of choosing sites to compare, which every page needs. Those of the comparison load with it. */
export const compareWords = {
  choose: "Compare",
  chosen: "Chosen to compare",
  full: `At most ${mostCompared} sites are compared: take one out first.`,
  downloaded: (names: readonly string[]) => `compared: ${names.join(", ")}`,
  title: (places: readonly string[]) => (places.length < 2 ? "Compare" : `Compare ${places.join(", ")}`),
  compareList: "Sites to compare",
};
