import type { Reason } from "../../../domain/changes/headline-changes";
import type { MoveCause } from "../../../domain/changes/total-changes";
import type { TotalName } from "../../../domain/series/citable-total";

/** The words for what changed between two records. */
export const changeWords = {
  /** Why another claim stands; the rest of the reasons are made of the claims themselves. */
  reason: {
    new_site: "new in the record",
    site_gone: "no longer in the record",
    first: "the first statement of it",
    none: "no claim may stand any more",
    withdrawn: "the claim that stood was taken out",
    other_kind: "a claim of another kind goes before it",
  } satisfies Record<Exclude<Reason["kind"], "altered" | "outranked">, string>,
  altered: (keys: string) => `edited in the record: ${keys}`,
  rules: (method: number) => `by method ${method}, under which it was released`,
  cause: {
    added: "new site",
    promoted: "promoted from the watchlist",
    gone: "no longer in the record",
    claim: "another claim stands",
    first: "first claim of it",
    lapsed: "no claim of it stands any more",
    rate: "another exchange rate",
    counted: "counted otherwise",
  } satisfies Record<MoveCause, string>,
  total: {
    investment: "Announced investment",
    it_load: "IT load, planned or else in operation",
    unspecified: "Megawatts without a stated basis, planned or else in operation",
    grid_connection: "Grid connection, planned or else in operation",
  } satisfies Record<TotalName, string>,
} as const;
