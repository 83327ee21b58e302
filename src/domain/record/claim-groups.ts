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

/** Claims about the same thing, as a table shows them: newest first, undated last. */
export type ClaimGroup = { readonly field: Field; readonly key: string; readonly claims: readonly Claim[] };

/**
 * Returns what a claim is about besides its field: the measure of an investment, a stage, or `part` for a status. Empty
 * if there is none.
 */
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
 * Groups the claims, each once. Fields are in the order of the page. Within a field, groups with a shown claim come
 * first, then the others in the order of their measures and stages, and groups with only doubted claims last.
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

/** Compares by the first day that a date can mean, as the headline rule does. Equal days keep the order of the file. */
function newestFirst(a: Claim, b: Claim): number {
  const [left, right] = [firstDay(a), firstDay(b)];
  return left === right ? 0 : left > right ? -1 : 1;
}

function firstDay({ stated }: Claim): string {
  return stated === null ? "" : (interval(stated)?.start ?? "");
}
