import type { Claim, Field } from "../../domain/record/claim";
import type { ClaimGroup } from "../../domain/record/claim-groups";
import { valueText, type FigureText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { figureQualifier } from "#words/qualifiers";
import { megawatts, integer } from "../../words/format/number";

/**
 * The cells of a claim in a table: its figure, and its kind (basis, model, planned or actual) or null if the field has
 * no kinds.
 */
export type ClaimCells = { readonly figure: FigureText; readonly extra: string | null };

/** Returns the cells of a claim; `organisation` returns the name for an id. */
export function claimCells(claim: Claim, organisation: (id: string) => string): ClaimCells {
  const before = figureQualifier(claim.qualifier);
  if (claim.field === "capacity")
    return { figure: { before, figure: `${megawatts(claim.mw)} MW` }, extra: words.basis[claim.basis] };
  if (claim.field === "accelerators")
    return { figure: { before, figure: integer(claim.count) }, extra: claim.model ?? words.notStated };
  if (claim.field === "jobs") return { figure: { before, figure: integer(claim.count) }, extra: null };
  const extra = claim.field === "opening" ? siteWords.claims[claim.kind] : null;
  return { figure: valueText(claim, organisation), extra };
}

/** Returns the column heading for the kind of a figure; null if the field has no kinds. */
export function kindLabel(field: Field): string | null {
  return field === "capacity" || field === "opening" || field === "accelerators" ? siteWords.claims.extra[field] : null;
}

/** Fields with text values, which are aligned left; the others are figures and aligned right. */
const inWords: ReadonlySet<Field> = new Set(["status", "tenant", "owner", "energy", "cooling", "heat_reuse"]);

/** Returns whether the values of a field are figures. */
export function isFigure(field: Field): boolean {
  return !inWords.has(field);
}

/**
 * Returns the title of a group of claims; null if the name of the field is enough. If `ofSite` is false, the claims are
 * those of a programme, for which "whole site" would be wrong.
 */
export function groupTitle({ claims: [claim] }: ClaimGroup, ofSite: boolean): string | null {
  if (!claim) return null;
  if (claim.field === "investment") {
    return ofSite || (claim.measure !== "site_total" && claim.measure !== "phase")
      ? words.measureNames[claim.measure]
      : siteWords.programmes.measure[claim.measure];
  }
  if (claim.field === "capacity")
    return ofSite ? words.capacityStage[claim.stage] : words.capacityStageNames[claim.stage];
  if (claim.field === "opening")
    return ofSite ? words.openingStage[claim.stage] : siteWords.programmes.opening[claim.stage];
  if (claim.field === "accelerators") return siteWords.claims.accelerators[claim.stage];
  if (claim.field === "status") return claim.part === true ? siteWords.claims.extension : null;
  return claim.field === "jobs" ? siteWords.claims.jobs[claim.stage] : null;
}
