/** The attribute with the id of a row of bars or ranges. */
export const rowAttribute = "data-row";

/** The attribute with the id of a site on its mark in the year chart. */
export const yearMarkAttribute = "data-year-mark";
