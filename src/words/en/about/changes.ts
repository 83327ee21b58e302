import type { Reason } from "../../../domain/changes/headline-changes";
import type { MoveCause } from "../../../domain/changes/total-changes";
import type { TotalName } from "../../../domain/series/citable-total";

/** The words for changes between two records. */
export const changeWords = {
  /** The reasons that need no details. */
  reason: {
    new_site: "new site",
    site_gone: "removed from the record",
    first: "the first statement",
    none: "no valid claim any more",
    withdrawn: "the earlier claim was removed",
    other_kind: "a claim of another kind has precedence",
  } satisfies Record<Exclude<Reason["kind"], "altered" | "outranked">, string>,
  altered: (keys: string) => `claim edited: ${keys}`,
  rules: (method: number) => `by method ${method}, under which it was released`,
  cause: {
    added: "site added",
    promoted: "from the watchlist",
    gone: "removed from the record",
    better_source: "better source",
    new_statement: "new statement",
    edited: "claim edited",
    withdrawn: "claim removed",
    other_claim: "another claim",
    rate: "another exchange rate",
    counted: "counted differently",
  } satisfies Record<MoveCause, string>,
  total: {
    investment: "Announced investment",
    it_load: "IT load, planned or else in operation",
    unspecified: "Megawatts without a stated basis, planned or else in operation",
    grid_connection: "Grid connection, planned or else in operation",
  } satisfies Record<TotalName, string>,
} as const;
