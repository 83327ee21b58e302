import { claimValue } from "../../../src/domain/record/claim-value";
import { at, type Finding } from "../fault";
import { allClaims } from "../record-set";
import type { Rule } from "../rule";

export const repeatedClaims: Rule = {
  name: "repeated-claims",
  doc: "A source makes a statement once: no two claims of one record have the same source, field, value, measure or stage, and scope.",
  check: (set) => {
    const first = new Map<string, string>();
    return allClaims(set).flatMap(({ file, path, claim, owner }): Finding[] => {
      const key = JSON.stringify([owner.record.id, claim.source, claim.scope, claimValue(claim)]);
      const other = first.get(key);
      first.set(key, other ?? claim.id);
      if (other === undefined) return [];
      const tip = `the same source states the same in ${other}: remove one, or describe the difference in their scopes`;
      return [{ file, path: at(path, "scope"), subject: claim.id, value: claim.scope, tip, beside: [claim.id, other] }];
    });
  },
};
