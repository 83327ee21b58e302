import { accountWords } from "#words/claims/account";
import type { Account } from "../../../domain/headline/account";
import { disputableFields } from "../../../domain/headline/disagreement";
import type { Claim } from "../../../domain/record/claim";

/**
 * Returns what is said first of all statements about a field: whether those about the whole differ. If they differ, it
 * ends with a colon, before the figures. Null for a field whose values cannot contradict each other.
 */
export function leadText({ field, whole, differing }: Account): string | null {
  const disputable = disputableFields.find((one) => one === field);
  if (disputable === undefined) return null;
  const key = differing.length > 0 ? "differ" : whole.length === 0 ? "none" : whole.length === 1 ? "one" : "agree";
  return accountWords[key][disputable];
}

/**
 * Returns how many statements are about something else than the whole site, doubted or converted, in words; with
 * `whole` also how many are about the whole.
 */
export function restTexts(account: Account, whole = false): readonly string[] {
  const { part, beside, doubted, converted } = account;
  const texts: readonly (readonly [readonly Claim[], (count: number) => string])[] = [
    [whole ? account.whole : [], accountWords.whole],
    [part, account.field === "status" ? accountWords.extension : accountWords.part],
    [beside, (count) => accountWords.beside(count, [...new Set(beside.map(besideText))])],
    [doubted, accountWords.doubted],
    [converted, accountWords.converted],
  ];
  return texts.flatMap(([claims, text]) => (claims.length === 0 ? [] : text(claims.length)));
}

function besideText(claim: Claim): string {
  if (claim.field === "investment") return accountWords.measures[claim.measure];
  if (claim.field === "opening") return accountWords.fullBuild;
  return claim.field === "capacity" && claim.basis === "backup_power" ? accountWords.backup : accountWords.ambition;
}
