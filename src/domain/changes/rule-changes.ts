import { currentMethod } from "../headline/methods";
import type { Headline } from "../headline/headline";
import { fields, type Claim, type Field } from "../record/claim";
import type { Site } from "../record/site";
import type { Edition } from "./edition";
import type { ReleasedHeadline } from "./release-figures";
import { standingsOf } from "./standing";

/** A headline that the current rules choose differently from the claims of a release than the rules of its time did. */
export type RuleChange = {
  readonly site: Site;
  readonly field: Field;
  /** The headline claim at the time of the release; null if the field was not stated. */
  readonly from: Claim | null;
  readonly fromPart: boolean;
  readonly to: Headline<Claim> | null;
};

/** Returns the headlines of an edition that changed only because the rules did; none if it was released under the current method. */
export function ruleChanges({ readSites, ruleContext, figures }: Edition): readonly RuleChange[] {
  if (figures === null || figures.method === currentMethod.version) return [];
  return readSites.flatMap(({ site }) => {
    const standings = standingsOf(site.claims, ruleContext);
    const released = figures.headlines[site.id] ?? {};
    return fields.flatMap((field): RuleChange[] => {
      const [then, to] = [released[field] ?? null, standings.get(field)?.headline ?? null];
      if (isSame(then, to)) return [];
      const from = site.claims.find(({ id }) => id === then?.claim) ?? null;
      return [{ site, field, from, fromPart: then?.part ?? false, to }];
    });
  });
}

function isSame(then: ReleasedHeadline | null, now: Headline<Claim> | null): boolean {
  return then?.claim === now?.claim.id && then?.part === now?.part;
}
