import type { Status } from "./status";

export const qualifiers = ["exact", "about", "at_least", "up_to"] as const;
export type Qualifier = (typeof qualifiers)[number];

export const measures = [
  "site_total",
  "phase",
  "tenant_equipment",
  "contract",
  "financing",
  "land",
  "acquisition",
  "other",
] as const;
export type Measure = (typeof measures)[number];

export const bases = ["it_load", "unspecified", "grid_connection", "backup_power"] as const;
export type Basis = (typeof bases)[number];

export const capacityStages = ["full_build", "operating", "phase", "potential"] as const;
export type CapacityStage = (typeof capacityStages)[number];

export const openingStages = ["first", "phase", "full"] as const;
export type OpeningStage = (typeof openingStages)[number];

export const openingKinds = ["planned", "actual"] as const;
export type OpeningKind = (typeof openingKinds)[number];

export const acceleratorStages = ["operating", "planned"] as const;
export const jobStages = ["permanent", "construction", "unspecified"] as const;

export type JobStage = (typeof jobStages)[number];

/** The keys of every claim: one statement by one source about one thing (data/CODEBOOK.md, "Claim"). */
export type ClaimBase = {
  /** Unique and permanent, because citations contain it. */
  readonly id: string;
  readonly qualifier: Qualifier;
  /** What the figure covers, in a few words. */
  readonly scope: string;
  /** The ISO date of the statement, precise to the year, the month or the day; null if the source gives none. */
  readonly stated: string | null;
  readonly source: string;
  /**
   * Why the curators think that the source misread or misattributed it. Such a claim is shown but never chosen as a
   * headline.
   */
  readonly doubt?: string | undefined;
  /**
   * True for the publisher's own conversion of a figure announced in another currency. Such a claim is shown but never
   * chosen as a headline.
   */
  readonly converted?: boolean | undefined;
};

/** `amount` in whole units of `currency` (ISO 4217). */
export type InvestmentClaim = ClaimBase & {
  readonly field: "investment";
  readonly amount: number;
  readonly currency: string;
  readonly measure: Measure;
  /** The MW that the same statement gives for what the money covers. */
  readonly covers_mw?: number | undefined;
};
/** `mw` is on the stated `basis`; MW of different bases are never added. */
export type CapacityClaim = ClaimBase & {
  readonly field: "capacity";
  readonly mw: number;
  readonly basis: Basis;
  readonly stage: CapacityStage;
};
/**
 * `date` is precise to the year, half-year, quarter, month or day. The qualifier `up_to` means "by" and `at_least`
 * means "not before".
 */
export type OpeningClaim = ClaimBase & {
  readonly field: "opening";
  readonly date: string;
  readonly stage: OpeningStage;
  readonly kind: OpeningKind;
};
/**
 * `part` is true for a statement about an extension, a phase or a building of a site that already runs. Such a claim is
 * never the site's status.
 */
export type StatusClaim = ClaimBase & {
  readonly field: "status";
  readonly value: Status;
  readonly part?: boolean | undefined;
};
/** `model` is null if no source names one. */
export type AcceleratorsClaim = ClaimBase & {
  readonly field: "accelerators";
  readonly count: number;
  readonly model: string | null;
  readonly stage: (typeof acceleratorStages)[number];
};
type OrganisationClaimOf<F> = ClaimBase & { readonly field: F; readonly organisation: string };
export type OrganisationClaim = OrganisationClaimOf<"tenant"> | OrganisationClaimOf<"owner">;
type TextClaimOf<F> = ClaimBase & { readonly field: F; readonly text: string };
export type TextClaim = TextClaimOf<"energy"> | TextClaimOf<"cooling"> | TextClaimOf<"heat_reuse">;
/** `value` is the ratio of total energy to IT energy. */
export type PueClaim = ClaimBase & { readonly field: "pue"; readonly value: number };
export type SiteAreaClaim = ClaimBase & { readonly field: "site_area"; readonly m2: number };
export type JobsClaim = ClaimBase & {
  readonly field: "jobs";
  readonly count: number;
  readonly stage: JobStage;
};

export type Claim =
  | InvestmentClaim
  | CapacityClaim
  | OpeningClaim
  | StatusClaim
  | AcceleratorsClaim
  | OrganisationClaim
  | TextClaim
  | PueClaim
  | SiteAreaClaim
  | JobsClaim;

/** The fields in the order of the site page and of the data files. */
export const fields = [
  "investment",
  "capacity",
  "opening",
  "status",
  "tenant",
  "owner",
  "accelerators",
  "energy",
  "cooling",
  "heat_reuse",
  "pue",
  "site_area",
  "jobs",
] as const satisfies readonly Claim["field"][];

export type Field = Claim["field"];

/** Returns the claims of one field, in the order given. */
export function claimsOf<F extends Field>(
  claims: readonly Claim[],
  field: F,
): readonly Extract<Claim, { readonly field: F }>[] {
  return claims.filter((claim): claim is Extract<Claim, { readonly field: F }> => claim.field === field);
}
