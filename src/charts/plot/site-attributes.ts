/** Holds the id of a row of bars or ranges on its element. */
export const rowAttribute = "data-row";

/** Holds the id of a site on its mark among the years. */
export const yearMarkAttribute = "data-year-mark";
