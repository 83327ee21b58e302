import type { Claim } from "./claim";
import type { Country } from "./country";

export const kinds = ["hyperscale", "colocation", "ai_cloud", "supercomputer", "enterprise"] as const;
export type Kind = (typeof kinds)[number];

export const precisions = ["site", "locality", "municipality"] as const;
export type Precision = (typeof precisions)[number];

/** WGS 84 degrees. With the precision `municipality` it is the centre of the municipality, not the site. */
export type Location = { readonly lat: number; readonly lon: number; readonly precision: Precision };

export const aiEvidences = ["stated", "tenant", "programme"] as const;
export type AiEvidence = (typeof aiEvidences)[number];

export const eventKinds = [
  "announced",
  "permit",
  "construction_start",
  "opening",
  "expansion",
  "delay",
  "tenant",
  "ownership",
  "financing",
  "paused",
  "cancelled",
  "other",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** A dated milestone. `date` is an ISO date, precise to the year, the month or the day. */
export type SiteEvent = {
  readonly date: string;
  readonly kind: EventKind;
  readonly text: string;
  readonly source: string;
};

/** One campus or facility, with all claims about it (data/CODEBOOK.md, "Site"). */
export type Site = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: Country;
  readonly region: string | null;
  readonly municipality: string;
  readonly locality: string | null;
  readonly location: Location;
  /** The id of the organisation that builds and runs it, or null if no source says. */
  readonly operator: string | null;
  readonly kind: Kind;
  /** The id of the site that this record is a part of, or null. A part is never added to its whole. */
  readonly parent: string | null;
  readonly ai_evidence: AiEvidence;
  readonly ai_basis: string;
  readonly ai_source: string;
  readonly claims: readonly Claim[];
  readonly events: readonly SiteEvent[];
  readonly notes: string | null;
};
