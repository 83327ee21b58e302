/** How many sites stand side by side at most. */
export const mostCompared = 4;
