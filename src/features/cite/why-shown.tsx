import { useSources } from "../../data/use-record";
import type { Around } from "../../domain/around";
import { claimsOf } from "../../domain/claim";
import { wholeMeasure } from "../../domain/headline";
import { citeWords } from "../../words/en-cite";
import { whyText } from "../../words/why";

/** Why a claim is the headline, or at which step of the rule it lost. */
export function WhyShown({ around }: { around: Around }) {
  const sources = useSources();
  const { claim, facts, verdict, isHeadline, isPart } = around;
  if (isHeadline && verdict) {
    const doubted = claimsOf(facts.site.claims, "investment").filter(
      (other) => claim.field === "investment" && other.measure === wholeMeasure && other.doubt !== undefined,
    );
    return whyText({ ...verdict, part: isPart }, doubted.length, (other) => sources.publisher(other.source));
  }
  const step = verdict?.lost.get(claim);
  return step === undefined ? citeWords.notAHeadline : citeWords.notShown(citeWords.lost[step]);
}
