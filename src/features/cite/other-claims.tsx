import { accountWords } from "#words/claims/account";
import { accountOf } from "../../domain/headline/account";
import { useRecord, useSources } from "../../published/use-record";
import type { ClaimContext } from "../../domain/provenance/claim-context";
import type { Claim } from "../../domain/record/claim";
import { CountLinks } from "../../parts/claims/account-line";
import { Figure } from "../../parts/claims/figure";
import { useView } from "../../url/view/use-view";
import { valueText, statedText } from "../../words/text/claim-text";
import { restTexts } from "../../words/text/claims/account-text";
import { citeWords } from "#words/cite";
import styles from "./cite.module.css";

/** The most other claims that are shown; the page of the site has all. */
const rowLimit = 6;

type OtherClaimsProps = {
  around: ClaimContext;
  organisation: (id: string) => string;
  /** The address of the statements of the field on the page of the site. */
  href: string;
};

/** Shows the other claims about the same field and kind, with the step of the rule at which each lost, and how many are about something else. */
export function OtherClaims({ around, organisation, href }: OtherClaimsProps) {
  const sources = useSources();
  const { citeHref } = useView();
  const { siblings, verdict } = around;
  // The headline first, then the others in their order.
  const others = [...siblings].toSorted((a, b) => Number(b === verdict?.claim) - Number(a === verdict?.claim));
  const stepOf = (other: Claim) => verdict?.lost.get(other) ?? (other.doubt === undefined ? undefined : "doubt");
  // Said once in the panel: of the statement itself under why it is not shown, else here.
  const isExplained = verdict?.lost.get(around.claim) === "aggregator";
  const isWeaker = others.slice(0, rowLimit).some((other) => stepOf(other) === "aggregator");
  return (
    <>
      {others.length === 0 && <p>{citeWords.alone}</p>}
      <ul className={styles.others}>
        {others.slice(0, rowLimit).map((other) => (
          <li key={other.id}>
            <Figure href={citeHref(other.id)} text={valueText(other, organisation)} />{" "}
            <span className="quiet-text">
              {sources.publisher(other.source)}, {statedText(other.stated)}
              {lostBy(other)}
            </span>
          </li>
        ))}
        {others.length > rowLimit && <li className="quiet-text">{citeWords.more(others.length - rowLimit)}</li>}
      </ul>
      {isWeaker && !isExplained && <p className="quiet-text">{citeWords.weakerMeans}</p>}
      <Elsewhere around={around} href={href} />
    </>
  );

  /** Shows the step at which a claim lost in brackets; nothing for the headline. */
  function lostBy(other: Claim) {
    const step = stepOf(other);
    if (step === undefined) return null;
    return ` (${step === "aggregator" ? citeWords.weaker : citeWords.lost[step]})`;
  }
}

/** Shows how many other claims the site has about the field, and what they are about. */
function Elsewhere({ around: { claim, siblings, readSite }, href }: Omit<OtherClaimsProps, "organisation">) {
  const { ruleContext } = useRecord();
  const here = new Set([claim, ...siblings]);
  const others = readSite.site.claims.filter((other) => other.field === claim.field && !here.has(other));
  const account = accountOf(others, claim.field, ruleContext);
  if (!account) return null;
  return (
    <p>
      {accountWords.more(others.length, accountWords.about[claim.field])}:{" "}
      <CountLinks texts={restTexts(account, true)} href={href} />
    </p>
  );
}
