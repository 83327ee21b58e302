import { words } from "#words/page";
import { changesBetween } from "../../../src/domain/changes/changes";
import type { RecordSet } from "../../validate/record-set";
import { workingEdition } from "../release/editions";
import { draftOf } from "../store/layout";
import { changeWords } from "#words/about/changes";
import { exactMove } from "../../../src/words/format/exact-amount";
import { claimLine } from "../../../src/words/text/claim-line";
import { headline } from "./diff-text";

/** Returns the effect of a change on the headline values of one site and on the totals, as text. */
export function previewText(before: RecordSet, after: RecordSet, site: string): string {
  const names = { before: draftOf(before), after: draftOf(after) };
  const changes = changesBetween(
    workingEdition(before),
    workingEdition(after),

    (readSite) => readSite.site.id === site,
  );
  const fresh = [...changes.sites.added, ...changes.sites.promoted];
  const lines = [
    ...changes.claims.added.map(({ claim }) => `New claim ${claim.id}: ${claimLine(claim, names.after)}`),
    ...fresh.map(({ id, name }) => `New site ${id}: ${name}`),
    ...changes.headlines.map((change) =>
      change.reason.kind === "new_site"
        ? `  ${words.field[change.field]}: ${change.to === null ? words.notStated : claimLine(change.to.claim, names.after)}`
        : headline(change, names).join("\n"),
    ),
    ...(changes.headlines.length === 0 ? ["No headline value changes."] : []),
    ...changes.totals.flatMap(({ name, unit, moves }) =>
      moves.map(({ by }) => `  ${changeWords.total[name]}: ${exactMove(by, unit)}`),
    ),
  ];
  return lines.join("\n");
}
