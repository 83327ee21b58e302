import { Link } from "../../ui/dom/link";
import type { Account, Disputable } from "../../domain/headline/account";
import { accountWords } from "#words/claims/account";
import { leadText, restTexts } from "../../words/text/claims/account-text";
import { words } from "#words/page";
import { claimCells } from "./claim-cells";
import { Figure } from "./figure";

type AccountLineProps = {
  account: Account;
  /** The address of the statements of the field, to which each count leads. */
  href: string;
  /** Returns the address of the citation panel of a claim. */
  citeHref: (claimId: string) => string;
};

/**
 * Shows what is true of all statements of a site about one field: whether those about the whole differ, and how many are
 * about a part or something else, doubted or converted.
 */
export function AccountLine({ account, href, citeHref }: AccountLineProps) {
  const lead = leadText(account);
  const rest = restTexts(account, lead === null);
  const [range] = account.differing;
  return (
    <>
      {lead}
      {range && (
        <>
          {" "}
          <Figure text={claimCells(range.lowest, String).figure} href={citeHref(range.lowest.id)} /> {accountWords.to}{" "}
          <Figure text={claimCells(range.highest, String).figure} href={citeHref(range.highest.id)} />{" "}
          {accountWords.inStatements(range.claims.length, basisText(range.lowest))}
        </>
      )}
      {lead !== null && ". "}
      {/* A comparison is one sheet of paper, which has room for what is said of the whole. */}
      <span className="no-print">
        <CountLinks texts={rest} href={href} />
      </span>
    </>
  );
}

function basisText(claim: Disputable): string | null {
  return claim.field === "capacity" ? words.onBasis[claim.basis] : null;
}

/** Shows counts of statements as one sentence, each a link to the statements. Nothing where there is none. */
export function CountLinks({ texts, href }: { texts: readonly string[]; href: string }) {
  return texts.map((text, index) => (
    <span key={text}>
      <Link className="quiet" href={href}>
        {text}
      </Link>
      {index < texts.length - 1 ? ", " : "."}
    </span>
  ));
}
