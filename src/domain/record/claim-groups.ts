import {
  acceleratorStages,
  capacityStages,
  fields,
  jobStages,
  measures,
  openingStages,
  type Claim,
  type Field,
} from "./claim";
import { interval } from "./partial-date";

/** Claims about the same thing, as a table shows them together: newest first, undated last. */
export type ClaimGroup = { readonly field: Field; readonly key: string; readonly claims: readonly Claim[] };

/** What, besides its field, tells what a claim speaks of: the measure of money, the stage, `part` of a status; empty where there is none. */
export function claimGroupKey(claim: Claim): string {
  if (claim.field === "status") return claim.part === true ? "part" : "";
  return claim.field === "investment" ? claim.measure : "stage" in claim ? claim.stage : "";
}

const keys: readonly string[] = [
  ...measures,
  ...capacityStages,
  ...openingStages,
  ...acceleratorStages,
  ...jobStages,
  "part",
];

/**
 * Every claim once, in groups: fields in the page's order; within a field the group with a shown claim first, then as
 * the codebook lists them, and last the groups that hold nothing but doubted claims.
 */
export function claimGroups(claims: readonly Claim[], shown: ReadonlySet<string>): readonly ClaimGroup[] {
  return fields.flatMap((field) => {
    const ofField = claims.filter((claim) => claim.field === field);
    const found = [...new Set(ofField.map(claimGroupKey))].map((key) => ({
      field,
      key,
      claims: ofField.filter((claim) => claimGroupKey(claim) === key).toSorted(newestFirst),
    }));
    return found.toSorted((a, b) => rank(a, shown) - rank(b, shown) || keys.indexOf(a.key) - keys.indexOf(b.key));
  });
}

function rank({ claims }: ClaimGroup, shown: ReadonlySet<string>): number {
  if (claims.some((claim) => shown.has(claim.id))) return 0;
  return claims.every((claim) => claim.doubt !== undefined) ? 2 : 1;
}

/** A vague date counts from its first day, as in the headline rule; equal days keep the order of the file. */
function newestFirst(a: Claim, b: Claim): number {
  const [left, right] = [firstDay(a), firstDay(b)];
  return left === right ? 0 : left > right ? -1 : 1;
}

function firstDay({ stated }: Claim): string {
  return stated === null ? "" : (interval(stated)?.start ?? "");
}
