/**
 * The statuses from the most to the least certain, which is the order in lists and stacks (data/CODEBOOK.md, "Claim").
 */
export const statuses = ["operating", "under_construction", "permitting", "announced", "paused", "cancelled"] as const;

export type Status = (typeof statuses)[number];

/** The statuses whose sites are in no total of money or MW; their figures are stated beside the total. */
export const apartStatuses = ["paused", "cancelled"] as const satisfies readonly Status[];

export type ApartStatus = (typeof apartStatuses)[number];

/** The statuses with `unknown`, which is shown and filtered for a site without a claim about its status. */
export const statusesOrUnknown = [...statuses, "unknown"] as const;

export type StatusOrUnknown = (typeof statusesOrUnknown)[number];

/** Returns whether the sites of a status are excluded from every total. */
export function isApart(status: StatusOrUnknown): status is ApartStatus {
  return apartStatuses.some((one) => one === status);
}
