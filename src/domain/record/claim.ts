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

/** The kinds of jobs that a claim counts. */
export type JobStage = (typeof jobStages)[number];

/** What every claim carries: one statement by one source about one thing (data/CODEBOOK.md, "Claim"). */
export type ClaimBase = {
  /** Unique and stable: it is in people's citations. */
  readonly id: string;
  readonly qualifier: Qualifier;
  /** What the figure covers, in a few words. */
  readonly scope: string;
  /** The day of the statement, ISO, of year, month or day precision; null where the source gives none. */
  readonly stated: string | null;
  /** Source id. */
  readonly source: string;
  /** Why the curators think the source misread or misattributed it: such a claim is shown and never a headline. */
  readonly doubt?: string | undefined;
  /** True: the publisher's own conversion of a figure announced in another currency: shown, never a headline. */
  readonly converted?: boolean | undefined;
};

/** `amount` in whole units of `currency` (ISO 4217). */
export type InvestmentClaim = ClaimBase & {
  readonly field: "investment";
  readonly amount: number;
  readonly currency: string;
  readonly measure: Measure;
  /** The megawatts that the same statement gives for what the money covers. */
  readonly covers_mw?: number | undefined;
};
/** `mw` in megawatts of the stated `basis`; bases are never added to one another. */
export type CapacityClaim = ClaimBase & {
  readonly field: "capacity";
  readonly mw: number;
  readonly basis: Basis;
  readonly stage: CapacityStage;
};
/** `date` of year, half-year, quarter, month or day precision; `up_to` reads "by", `at_least` "not before". */
export type OpeningClaim = ClaimBase & {
  readonly field: "opening";
  readonly date: string;
  readonly stage: OpeningStage;
  readonly kind: OpeningKind;
};
/** `part` is true where it speaks of an extension, a phase or a building of a site that already runs: it never stands for the site. */
export type StatusClaim = ClaimBase & {
  readonly field: "status";
  readonly value: Status;
  readonly part?: boolean | undefined;
};
/** `model` is null where no source names one. */
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
/** `value` is a ratio, total energy over IT energy. */
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

/** The fields in the order a site page shows them. */
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

/** The claims of one field, in the order given. */
export function claimsOf<F extends Field>(
  claims: readonly Claim[],
  field: F,
): readonly Extract<Claim, { readonly field: F }>[] {
  return claims.filter((claim): claim is Extract<Claim, { readonly field: F }> => claim.field === field);
}
