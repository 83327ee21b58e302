import { expect, test } from "vitest";
import { answerOf, claimsOfAnswer } from "../../../../src/domain/comparison/comparison-answers";
import { plainFields } from "../../../../src/domain/headline/plain-headline";
import { namedRoles } from "../../../../src/domain/headline/named-organisations";
import { claimContext } from "../../../../src/domain/provenance/claim-context";
import { everySite, recordRuleContext } from "../../support/record";

test("what a comparison shows of people and technology is said to stand for the site, and nothing else is", () => {
  const fields = [...namedRoles, ...plainFields];
  const standing = fields.map((field) => ({
    field,
    ids: everySite.flatMap((readSite) =>
      claimsOfAnswer(answerOf(field, readSite, recordRuleContext)).map(({ id }) => id),
    ),
  }));
  for (const { field, ids } of standing) {
    expect(ids.length, field).toBeGreaterThan(0);
    const all = everySite.flatMap(({ site }) => site.claims.filter((claim) => claim.field === field));
    const said = all.filter(({ id }) => claimContext(id, everySite, recordRuleContext)?.isHeadline);
    expect(said.map(({ id }) => id).toSorted(), field).toEqual(ids.toSorted());
  }
});
