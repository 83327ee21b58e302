import {
  acceleratorStages,
  capacityStages,
  fields,
  jobStages,
  measures,
  openingStages,
  type Claim,
  type Field,
  type Qualifier,
} from "./claim";
import { claimValue } from "./claim-value";
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

/** A claim that a table shows at once, and those of its group that add nothing to it but another source. */
export type ClaimFold = { readonly claim: Claim; readonly folded: readonly Claim[] };

/**
 * Folds the claims of a group: the shown ones first, then one for each different value, with the others that state this
 * value folded under it. One of `told` is never folded, and none under it. `faceOf` chooses which of those with one value, newest first, is seen. Of the doubted claims, which
 * come last, all but the first are folded under it. Each claim of the group is in exactly one place.
 */
export function claimFolds(
  { claims }: ClaimGroup,
  shown: ReadonlySet<string>,
  faceOf: (same: readonly [Claim, ...Claim[]]) => Claim,
  told: ReadonlySet<string> = new Set(),
): readonly ClaimFold[] {
  const own = claims
    .filter(({ id }) => shown.has(id))
    .map((claim): { readonly claim: Claim; readonly folded: Claim[] } => ({ claim, folded: [] }));
  const others = claims.filter(({ id }) => !shown.has(id));
  const values: [Claim, ...Claim[]][] = [];
  for (const claim of others.filter(({ doubt }) => doubt === undefined)) {
    const repeated = told.has(claim.id)
      ? undefined
      : (own.find((fold) => isSame(fold.claim, claim))?.folded ??
        values.find((same) => same.every((one) => !told.has(one.id) && isSame(one, claim))));
    if (repeated) repeated.push(claim);
    else values.push([claim]);
  }
  const folds = values.map((same) => {
    const face = faceOf(same);
    return { claim: face, folded: same.filter((claim) => claim !== face) };
  });
  const [doubt, ...more] = others.filter(({ doubt: why }) => why !== undefined);
  return [...own, ...folds, ...(doubt ? [{ claim: doubt, folded: more }] : [])];
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

/** Returns whether qualifiers are opposite bounds, such as "by" and "not before" a date. Neither says what the other says. */
export function areOpposite(a: Qualifier, b: Qualifier): boolean {
  return (a === "up_to" && b === "at_least") || (a === "at_least" && b === "up_to");
}

/**
 * Returns whether two claims state one value, and not as opposite bounds. A publisher's conversion never stands for the
 * value that it converts to.
 */
function isSame(a: Claim, b: Claim): boolean {
  return claimValue(a) === claimValue(b) && a.converted === b.converted && !areOpposite(a.qualifier, b.qualifier);
}
