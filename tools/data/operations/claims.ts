import type { Claim } from "../../../src/domain/record/claim";
import { claimValue } from "../../../src/domain/record/claim-value";
import { claimSchema } from "../../../src/published/schemas";
import { numberOf, type Draft } from "../store/layout";
import { done, isEqual, read, refused, same, withKey, type Outcome, type OperationContext } from "./outcome";
import { programmeCollection, put, siteCollection } from "./collections";

/** The common keys of a site and a programme. */
type Owner = { readonly id: string; readonly claims: readonly Claim[] };

/**
 * Returns the id for a new claim: the number after the highest one that the field has in the record, in the list of
 * dropped claims or in a release.
 */
export function nextClaimId(draft: Draft, released: ReadonlySet<string>, owner: string, field: string): string {
  const prefix = `${owner}.${field}.`;
  const own = ownerOf(draft, owner)?.claims.map(({ id }) => id) ?? [];
  const used = [...own, ...draft.retired, ...released].filter((id) => id.startsWith(prefix)).map(numberOf);
  return `${prefix}${Math.max(0, ...used) + 1}`;
}

/** Adds a claim to a site or a programme. A claim without an id gets the next unused number of its field. */
export function addClaim(
  draft: Draft,
  ownerId: string,
  raw: Readonly<Record<string, unknown>>,
  context: OperationContext,
): Outcome {
  const owner = ownerOf(draft, ownerId);
  if (owner === undefined) return refused(`there is no site or programme ${ownerId}`);
  const numbered = raw["id"] !== undefined;
  const field = typeof raw["field"] === "string" ? raw["field"] : "";
  const id = numbered ? raw["id"] : nextClaimId(draft, context.released, ownerId, field);
  const result = read(claimSchema, { ...raw, id });
  if ("reason" in result) return refused(result.reason);
  const { record: claim } = result;
  const there = owner.claims.find((one) => (numbered ? one.id === claim.id : isEqual({ ...one, id }, claim)));
  if (there !== undefined) return isThere(draft, owner, there, claim, context);
  const reason = objection(draft, owner, claim, context);
  if (reason === null) return done(withClaims(draft, owner, [...owner.claims, claim]));
  return draft.retired.has(claim.id) && context.isDroppedLater ? same : refused(reason);
}

/** Returns the outcome for a claim that exists: `same` if it is equal, or equal after the later operations of the file. */
function isThere(draft: Draft, owner: Owner, there: Claim, claim: Claim, { settle }: OperationContext): Outcome {
  if (isEqual({ ...there, id: "" }, { ...claim, id: "" })) return same;
  const given = withClaims(
    draft,
    owner,
    owner.claims.map((one) => (one.id === claim.id ? claim : one)),
  );
  const settled = ownerOf(settle(given), owner.id)?.claims.find(({ id }) => id === claim.id);
  return isEqual(settled, there)
    ? same
    : refused(`there is already a claim ${claim.id}, and it is different; use set_claim to change it`);
}

function objection(draft: Draft, owner: Owner, claim: Claim, { released }: OperationContext): string | null {
  if (claim.id.replace(/\d+$/, "") !== `${owner.id}.${claim.field}.`)
    return `the id ${claim.id} does not begin with ${owner.id}.${claim.field}.: leave the id out to get the next number`;
  const next = nextClaimId(draft, released, owner.id, claim.field);
  if (draft.retired.has(claim.id) || released.has(claim.id))
    return `the number of ${claim.id} was used by a dropped claim; the next free id is ${next}`;
  const repeated = owner.claims.find(
    (one) => one.source === claim.source && one.scope === claim.scope && claimValue(one) === claimValue(claim),
  );
  if (repeated !== undefined)
    return `the same source says the same in ${repeated.id}: describe the difference in the scope, or change that claim`;
  return null;
}

/** Sets one key of a claim. */
export function setClaim(draft: Draft, id: string, key: string, value: unknown, context: OperationContext): Outcome {
  const owner = ownerOfClaim(draft, id);
  const claim = owner?.claims.find((one) => one.id === id);
  if (owner === undefined || claim === undefined)
    return draft.retired.has(id) && context.isDroppedLater ? same : refused(missing(draft, id));
  if (key === "field") return refused("a claim cannot change its field: drop it and add a new one");
  const result = withKey(claimSchema, claim, key, value);
  if ("reason" in result) return refused(result.reason);
  if (isEqual(result.record, claim)) return same;
  return done(
    withClaims(
      draft,
      owner,
      owner.claims.map((one) => (one.id === id ? result.record : one)),
    ),
  );
}

/** Removes a claim and adds its id to the list of ids that are never used again. */
export function dropClaim(draft: Draft, id: string): Outcome {
  const owner = ownerOfClaim(draft, id);
  if (owner === undefined) return draft.retired.has(id) ? same : refused(missing(draft, id));
  return done(
    retire(
      withClaims(
        draft,
        owner,
        owner.claims.filter((one) => one.id !== id),
      ),
      [id],
    ),
  );
}

/** Adds ids to the list of ids that are never used again. */
export function retire(draft: Draft, ids: readonly string[]): Draft {
  return { ...draft, retired: new Set([...draft.retired, ...ids]) };
}

/** Returns the id of the site or programme in the id of a claim. */
export function ownerIdOf(claimId: string): string {
  return claimId.split(".")[0] ?? "";
}

function ownerOf({ sites, programmes }: Draft, id: string): Owner | undefined {
  return sites.get(id) ?? programmes.get(id);
}

function ownerOfClaim(draft: Draft, id: string): Owner | undefined {
  const owner = ownerOf(draft, ownerIdOf(id));
  return owner?.claims.some((one) => one.id === id) === true ? owner : undefined;
}

function withClaims(draft: Draft, { id }: Owner, claims: readonly Claim[]): Draft {
  const [site, programme] = [draft.sites.get(id), draft.programmes.get(id)];
  if (site !== undefined) return put(siteCollection, draft, { ...site, claims });
  return programme === undefined ? draft : put(programmeCollection, draft, { ...programme, claims });
}

function missing(draft: Draft, id: string): string {
  return draft.retired.has(id) ? `the claim ${id} was dropped` : `there is no claim ${id}`;
}
