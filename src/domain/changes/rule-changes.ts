import type { Headline } from "../headline/headline";
import { fields, type Claim, type Field } from "../record/claim";
import type { Site } from "../record/site";
import type { Edition } from "./edition";
import type { ReleasedHeadline } from "./release-figures";
import { standingsOf } from "./standing";

/** A headline of a released record that today's rules choose differently from the same claims. */
export type RuleChange = {
  readonly site: Site;
  readonly field: Field;
  /** The claim that stood when it was released; null: "not stated". */
  readonly from: Claim | null;
  readonly fromPart: boolean;
  readonly to: Headline<Claim> | null;
};

/** What today's rules alone change among the headlines of an edition; nothing where it was released under them. */
export function ruleChanges({ readSites, ruleContext, figures }: Edition, method: number): readonly RuleChange[] {
  if (figures === null || figures.method === method) return [];
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
