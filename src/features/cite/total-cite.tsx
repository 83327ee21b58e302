import { useRecord } from "../../published/use-record";
import { printTotal, type CitableTotal } from "../../domain/series/citable-total";
import { select } from "../../domain/selection/filters";
import { CopyCitation } from "../../parts/claims/copy-citation";
import { SuggestCorrection } from "../../parts/corrections/suggest-correction";
import { Figure } from "../../parts/claims/figure";
import { useView } from "../../url/view/use-view";
import { citeWords } from "#words/cite";
import { readingWords } from "#words/reading";
import { citeTotal } from "./citation";
import { totalAccount, type TotalRow } from "./total-account";
import styles from "./cite.module.css";

/** Shows a total: its value, its claims, the rule, and what it leaves out. */
export function TotalCite({ total }: { total: CitableTotal }) {
  const { view, link } = useView();
  const { dataset, readSites, ruleContext } = useRecord();
  const told = totalAccount(total, select(readSites, view.filters), { dataset, ruleContext, currency: view.currency });
  return (
    <>
      <p className={styles.figure}>{told.figure ?? citeWords.total.noTotal}</p>
      <p className={styles.covers}>
        {told.figure === null ? citeWords.total.none : told.covers} {told.soft.join(" ")}
      </p>
      <dl className={styles.list}>
        <dt>{citeWords.total.rule}</dt>
        <dd>{readingWords.rule.shows[view.rule]}</dd>
        <dt>{citeWords.total.leftOut}</dt>
        <dd>{told.leftOut}</dd>
        <dt>{citeWords.total.covered}</dt>
        <dd>
          <Claims rows={told.rows} />
        </dd>
        {told.apartRows.length > 0 && (
          <>
            <dt>{citeWords.total.notCounted}</dt>
            <dd>
              <Claims rows={told.apartRows} />
            </dd>
          </>
        )}
      </dl>
      {told.figure !== null && (
        <CopyCitation
          texts={{
            text: citeTotal(
              told.figure,
              [told.covers, readingWords.rule.shows[view.rule], ...told.soft, told.leftOut].join(" "),
              dataset.release,
              link(dataset.release.version),
            ),
          }}
        />
      )}
      <SuggestCorrection
        of={{
          site: {
            id: printTotal(total.name, total.by, total.key),
            name: [`${told.figure ?? citeWords.total.noTotal}.`, told.covers, readingWords.rule.shows[view.rule]].join(
              " ",
            ),
          },
          claim: null,
          release: dataset.release,
          link: () => link(dataset.release.version),
        }}
      />
    </>
  );
}

function Claims({ rows }: { rows: readonly TotalRow[] }) {
  const { citeHref } = useView();
  return (
    <ul className={styles.others}>
      {rows.map(({ id, site, text, also }) => (
        <li key={id}>
          <Figure text={text} href={citeHref(id)} />{" "}
          <span className="quiet-text">
            {also !== null && `${also} `}
            {site}
          </span>
        </li>
      ))}
    </ul>
  );
}
