/** The largest number of sites in a comparison. */
export const mostCompared = 4;
