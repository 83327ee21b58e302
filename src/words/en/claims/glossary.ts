/** The terms that a page explains where they stand. */
export const terms = ["it_load", "grid_connection", "phase", "ambition", "bidding_zone", "headline"] as const;

export type TermId = (typeof terms)[number];

/** What each term means, the one text for every page and for the Method page. */
export const glossary: Readonly<Record<TermId, { readonly name: string; readonly text: string }>> = {
  it_load: {
    name: "IT load",
    text: "The power that the computers themselves draw. Cooling and the rest of the building come on top, so a site needs a larger grid connection than its IT load.",
  },
  grid_connection: {
    name: "Grid connection",
    text: "The power that the site may take from the grid. It is more than the computers draw, and it may be reserved years before anything is built.",
  },
  phase: {
    name: "Part",
    text: "A phase, a building or a tenant’s share of a site. Its figures are shown as a part, stay out of totals, and are never added up to a whole.",
  },
  ambition: {
    name: "Ambition",
    text: "What may come after the plan: nobody has committed to it. It is shown, and never counted in a total.",
  },
  bidding_zone: {
    name: "Bidding zone",
    text: "An area of the Nordic power market with one price for electricity at any hour. The record concludes it from the municipality.",
  },
  headline: {
    name: "Headline value",
    text: "The one statement that stands for a site: chosen among what sources say by a printed rule, never averaged or added up.",
  },
};

export const glossaryWords = { title: "Terms" };
