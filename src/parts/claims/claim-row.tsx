import type { Claim, InvestmentClaim } from "../../domain/record/claim";
import type { Source, SourceClass } from "../../domain/record/source";
import { statedText } from "../../words/text/claim-text";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { language } from "../../words/format/text";
import { megawatts } from "../../words/format/number";
import { claimCells, isFigure, kindLabel } from "./claim-cells";
import { Figure } from "./figure";
import { SourceRef } from "./source-ref";
import styles from "./claim-table.module.css";

/** Functions that return the names and the source of a claim. */
export type ClaimLookup = {
  readonly organisation: (id: string) => string;
  readonly publisher: (sourceId: string) => string;
  readonly sourceClass: (sourceId: string) => SourceClass | null;
  /** Returns the address of the citation panel of a claim. */
  readonly citeHref: (claimId: string) => string;
  /** Null while the sources are loading, or if they could not be loaded. */
  readonly source: (sourceId: string) => Source | null;
};

/** An amount in the reader's currency, with a text that says how it was converted, or why it was not. */
export type Conversion = { readonly text: string; readonly how: string; readonly quiet: boolean };

/** What a row shows of a claim, and how. */
export type ClaimRowProps = {
  claim: Claim;
  anchor: string;
  lookup: ClaimLookup;
  shown: boolean;
  marked: boolean;
  /** True while it is folded under another row. */
  folded: boolean;
  /** The heading of the column between figure and scope; "" for an empty heading, null for no such column. */
  extraHead: string | null;
  /** What the claim is about, in this column; null where the table as a whole says so. */
  about: string | null;
  convert: ((claim: InvestmentClaim) => Conversion) | undefined;
};

/** Renders a claim as a table row: figure, scope, publisher, source class and date. */
export function ClaimRow({ claim, anchor, lookup, shown, marked, folded, extraHead, about, convert }: ClaimRowProps) {
  const { figure, extra } = claimCells(claim, lookup.organisation);
  const isDoubted = claim.doubt !== undefined;
  const conversion = claim.field === "investment" && convert ? convert(claim) : null;
  const extraCell =
    about ??
    (conversion ? (
      <span title={conversion.how} className={conversion.quiet ? "quiet-text" : undefined}>
        {isDoubted && !conversion.quiet ? <s>{conversion.text}</s> : conversion.text}
      </span>
    ) : (
      extra !== null && <span className={extra === words.notStated ? "quiet-text" : undefined}>{extra}</span>
    ));
  const label = kindLabel(claim.field);
  const value = <Figure text={figure} href={lookup.citeHref(claim.id)} />;
  const sourceClass = lookup.sourceClass(claim.source);
  return (
    <tr
      id={anchor}
      data-claim={claim.id}
      data-shown={shown || undefined}
      data-marked={marked || undefined}
      data-doubted={isDoubted || undefined}
      data-folded={folded || undefined}
    >
      <td className={isFigure(claim.field) && about === null ? `${styles.figure} ${styles.number}` : styles.figure}>
        {isDoubted ? <s>{value}</s> : value}
        {(extraHead === null || about !== null) && label !== null && extra !== null && (
          <small>{siteWords.claims.labelled(label, extra)}</small>
        )}
      </td>
      {extraHead !== null && (
        <td className={claim.field === "investment" ? styles.number : undefined} data-label={extraHead}>
          {extraCell}
        </td>
      )}
      <td data-label={siteWords.claims.scope} data-wide>
        <div>
          {claim.scope} <Tags claim={claim} shown={shown} />
          {isDoubted && <p className={styles.reason}>{claim.doubt}</p>}
        </div>
      </td>
      <td data-label={siteWords.claims.by} data-wide>
        <SaidBy source={lookup.source(claim.source)} publisher={lookup.publisher(claim.source)} />
      </td>
      <td data-label={siteWords.claims.class} className={styles.quiet}>
        {sourceClass === null ? words.notStated : words.sourceClass[sourceClass]}
      </td>
      <td data-label={siteWords.claims.stated} className={`${styles.quiet} ${styles.number}`}>
        {statedText(claim.stated)}
      </td>
    </tr>
  );
}

/** Renders the publisher, with the language of the source if it is not English. */
function SaidBy({ publisher, source }: { publisher: string; source: Source | null }) {
  const named = source === null || source.language === "en" ? null : language(source.language);
  return (
    <span>
      <SourceRef publisher={publisher} source={source} />
      {named !== null && <span className="quiet-text">, {named}</span>}
    </span>
  );
}

function Tags({ claim, shown }: { claim: Claim; shown: boolean }) {
  return (
    <>
      {shown && <span className={`${styles.tag} ${styles.shown}`}>{siteWords.claims.shown}</span>}
      {claim.doubt !== undefined && <span className={styles.tag}>{siteWords.claims.doubted}</span>}
      {claim.field === "investment" && claim.covers_mw !== undefined && (
        <span className={styles.tag}>{siteWords.claims.coversMw(megawatts(claim.covers_mw))}</span>
      )}
      {claim.converted === true && <span className={styles.tag}>{siteWords.claims.converted}</span>}
    </>
  );
}
