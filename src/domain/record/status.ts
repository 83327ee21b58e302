/** Where a site stands, from firmest to softest; the order in which the page lists and stacks statuses (CODEBOOK, `status`). */
export const statuses = ["operating", "under_construction", "permitting", "announced", "paused", "cancelled"] as const;

export type Status = (typeof statuses)[number];

/** A site for which no claim states a status is shown, and filtered, as `unknown`: never as one of the others. */
export const statusesOrUnknown = [...statuses, "unknown"] as const;

export type StatusOrUnknown = (typeof statusesOrUnknown)[number];
