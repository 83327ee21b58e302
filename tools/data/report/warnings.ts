import { statedText } from "../../../src/words/text/claim-text";
import type { Claim } from "../../../src/domain/record/claim";
import type { Fault } from "../../validate/fault";
import { allClaims, type RecordSet } from "../../validate/record-set";
import { draftOf } from "../store/layout";
import { claimText, type ClaimNames } from "../../../src/words/text/claim-line";
import { sourceNamed } from "../../../src/words/text/source-name";
import { besides } from "./table";

/** The width of each of the two columns, in characters. */
const column = 44;

/** Returns warnings as text, each with its two claims in columns. */
export function printWarnings(warnings: readonly Fault[], set: RecordSet): string {
  const claims = new Map(allClaims(set).map(({ claim }) => [claim.id, claim]));
  const names = draftOf(set);
  return warnings
    .map(({ rule, subject, tip, beside = [] }) => {
      const head = `  ${rule}: ${subject}: ${tip}`;
      const [a, b] = beside.map((id) => claims.get(id));
      return a === undefined || b === undefined ? head : `${head}\n${pair(a, b, names)}`;
    })
    .join("\n\n");
}

function pair(a: Claim, b: Claim, names: ClaimNames): string {
  const row = (name: string, of: (claim: Claim) => string): readonly [string, string, string] => [name, of(a), of(b)];
  return besides(
    [a.id, b.id],
    [
      row("says", (claim) => claimText(claim, names)),
      row("scope", ({ scope }) => scope),
      row("stated", ({ stated }) => statedText(stated)),
      row("source", (claim) => `${sourceNamed(names.sources, claim.source)} (${claim.source})`),
    ],
    column,
  );
}
