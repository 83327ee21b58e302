import type { Claim } from "../../../domain/record/claim";
import { SourceRef } from "../../../parts/claims/source-ref";
import { words } from "#words/page";
import type { ClaimNames } from "../../../words/text/claim-line";
import { statedText } from "../../../words/text/claim-text";
import { sourceNamed } from "../../../words/text/source-name";

/** Shows the source of a claim: publisher with a link, date and class. */
export function SourceLine({ claim, names }: { claim: Claim; names: ClaimNames }) {
  const source = names.sources.get(claim.source) ?? null;
  return (
    <span>
      <SourceRef publisher={sourceNamed(names.sources, claim.source)} source={source} />
      {", "}
      {statedText(claim.stated)} {source && <span className="quiet-text">{words.sourceClass[source.class]}</span>}
    </span>
  );
}
