/** Where a site stands, from firmest to softest; the order in which the page lists and stacks statuses (data/CODEBOOK.md, "Claim"). */
export const statuses = ["operating", "under_construction", "permitting", "announced", "paused", "cancelled"] as const;

export type Status = (typeof statuses)[number];

/** The statuses whose sites are left out of every total of money and megawatts, and stated beside it. */
export const apartStatuses = ["paused", "cancelled"] as const satisfies readonly Status[];

export type ApartStatus = (typeof apartStatuses)[number];

/** A site for which no claim states a status is shown, and filtered, as `unknown`: never as one of the others. */
export const statusesOrUnknown = [...statuses, "unknown"] as const;

export type StatusOrUnknown = (typeof statusesOrUnknown)[number];

/** Whether the sites of a status stand apart from every total. */
export function isApart(status: StatusOrUnknown): status is ApartStatus {
  return apartStatuses.some((one) => one === status);
}
