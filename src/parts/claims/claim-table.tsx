import type { Claim, Field, InvestmentClaim } from "../../domain/record/claim";
import { claimFolds, claimGroups, type ClaimFold, type ClaimGroup } from "../../domain/record/claim-groups";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { groupTitle, isFigure, kindLabel } from "./claim-cells";
import type { ClaimLookup, Conversion } from "./claim-row";
import { ClaimRows } from "./claim-rows";
import shared from "../frame/record-page.module.css";
import styles from "./claim-table.module.css";

type ClaimTableProps = {
  caption: string;
  claims: readonly Claim[];
  /** The field of all claims; null for several fields, which are then named in the titles of the groups. */
  field: Field | null;
  /** True to name the field of each claim in a column instead, and to give the first row of each field its anchor. */
  namesFields?: boolean;
  /** The ids of the headline claims. */
  shown?: ReadonlySet<string>;
  /** The ids of further claims that are never folded. */
  told?: ReadonlySet<string>;
  lookup: ClaimLookup;
  anchorOf: (claim: Claim) => string;
  /** The anchor in the address, whose row is highlighted; null for none. */
  marked: string | null;
  /** Given to fold the claims that repeat a value: returns the one of them that is seen. */
  faceOf?: (same: readonly [Claim, ...Claim[]]) => Claim;
  /** A column of amounts in the reader's currency. */
  conversion?: { readonly head: string; readonly of: (claim: InvestmentClaim) => Conversion };
};

const none: ReadonlySet<string> = new Set();

/** Renders claims with their sources, in groups, newest first. Each claim has exactly one row, which may be folded. */
export function ClaimTable(props: ClaimTableProps) {
  const { caption, claims, field, shown = none, told = none, lookup, anchorOf, marked, conversion, faceOf } = props;
  const { namesFields = false } = props;
  const extraHead = namesFields ? siteWords.claims.about : extraHeadOf(field, conversion?.head);
  const isLeft = namesFields || (field !== null && !isFigure(field));
  const groups = claimGroups(claims, shown);
  const columns = extraHead === null ? 5 : 6;
  const foldsOf = (group: ClaimGroup): readonly ClaimFold[] =>
    faceOf ? claimFolds(group, shown, faceOf, told) : group.claims.map((claim) => ({ claim, folded: [] }));
  return (
    <div className={styles.frame}>
      <table
        className={`${shared.stack} ${styles.table}`}
        data-kind={isLeft ? "words" : field === null ? "mixed" : "figures"}
      >
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={isLeft ? undefined : styles.number}>
              {field === null ? siteWords.claims.value : siteWords.claims.figure[field]}
            </th>
            {extraHead !== null && (
              <th scope="col" className={field === "investment" ? styles.number : undefined}>
                {extraHead}
              </th>
            )}
            <th scope="col">{siteWords.claims.scope}</th>
            <th scope="col">{siteWords.claims.by}</th>
            <th scope="col">{siteWords.claims.class}</th>
            <th scope="col" className={styles.number}>
              {siteWords.claims.stated}
            </th>
          </tr>
        </thead>
        {groups.map((group, index) => {
          const title = titleOf(group, field);
          return (
            <tbody
              key={`${group.field}.${group.key}`}
              id={namesFields && groups[index - 1]?.field !== group.field ? group.field : undefined}
            >
              {title !== null && !namesFields && (
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={columns}>
                    {title}
                  </th>
                </tr>
              )}
              {foldsOf(group).map((fold) => (
                <ClaimRows
                  key={fold.claim.id}
                  fold={fold}
                  columns={columns}
                  shown={shown}
                  anchorOf={anchorOf}
                  marked={marked}
                  lookup={lookup}
                  extraHead={extraHead}
                  about={namesFields ? title : null}
                  convert={conversion?.of}
                />
              ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
}

function extraHeadOf(field: Field | null, conversionHead: string | undefined): string | null {
  return field === "investment" ? (conversionHead ?? null) : field && kindLabel(field);
}

/** Returns the title of a group, with the name of its field in a table of several fields. */
function titleOf(group: ClaimGroup, field: Field | null): string | null {
  const title = groupTitle(group, field !== null);
  if (field !== null) return title;
  return title === null ? words.field[group.field] : siteWords.claims.group(words.field[group.field], title);
}
