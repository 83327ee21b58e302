import type { Claim } from "../record/claim";
import type { Site } from "../record/site";

/** A claim with its site. */
export type SiteClaim = { readonly site: Site; readonly claim: Claim };

/** A claim whose content differs under the same id. */
export type AlteredClaim = {
  readonly site: Site;
  readonly before: Claim;
  readonly after: Claim;
  /** The keys that differ, in the order of the claim. */
  readonly keys: readonly string[];
};

/** The differences between the claims of the sites that both records have. */
export type ClaimChanges = {
  readonly added: readonly SiteClaim[];
  readonly altered: readonly AlteredClaim[];
  /** With the site in its old state. */
  readonly dropped: readonly SiteClaim[];
};

/** Returns the differences between the claims of the sites that are in both lists; claims are matched by id. */
export function claimChanges(before: readonly Site[], after: readonly Site[]): ClaimChanges {
  const old = new Map(before.map((site) => [site.id, site]));
  const pairs = after.flatMap((site) => {
    const was = old.get(site.id);
    return was === undefined ? [] : [{ was, site }];
  });
  return {
    added: pairs.flatMap(({ was, site }) => missing(site, was)),
    altered: pairs.flatMap(({ was, site }) => altered(was, site)),
    dropped: pairs.flatMap(({ was, site }) => missing(was, site)),
  };
}

/** Returns the claims of one state of a site that the other state does not have. */
function missing(site: Site, other: Site): readonly SiteClaim[] {
  const known = new Set(other.claims.map(({ id }) => id));
  return site.claims.filter(({ id }) => !known.has(id)).map((claim) => ({ site, claim }));
}

function altered(was: Site, site: Site): readonly AlteredClaim[] {
  const old = new Map(was.claims.map((claim) => [claim.id, claim]));
  return site.claims.flatMap((after) => {
    const before = old.get(after.id);
    if (before === undefined) return [];
    const keys = differingKeys(before, after);
    return keys.length === 0 ? [] : [{ site, before, after, keys }];
  });
}

/** Returns the keys in which two versions of a claim differ, including keys that only one of them has. */
export function differingKeys(a: Claim, b: Claim): readonly string[] {
  const [left, right] = [new Map<string, unknown>(Object.entries(a)), new Map<string, unknown>(Object.entries(b))];
  return [...new Set([...right.keys(), ...left.keys()])].filter((key) => left.get(key) !== right.get(key));
}
