import { memo, useMemo } from "react";
import { Link } from "../../../ui/dom/link";
import { findingOf } from "../../../domain/overview/finding";
import type { ReadSite } from "../../../domain/headline/read-site";
import { useRecord } from "../../../published/use-record";
import { phone, useMedia } from "../../../ui/dom/use-media";
import { addressOf, countryPath } from "../../../url/view/fixed-filters";
import { inRelease, useView } from "../../../url/view/use-view";
import { countryHeadWords } from "#words/records/country-head";
import { introWords as text } from "#words/explore/intro";
import { readingWords } from "#words/reading";
import { ledeText } from "../../../words/text/selection/lede-text";
import { selectionText } from "../../../words/text/selection/selection-text";
import styles from "./intro.module.css";

/** Shows what the selection says in one sentence, what this page is, and how to read it. */
export const Lede = memo(function Lede({ selection }: { selection: readonly ReadSite[] }) {
  const { dataset, readSites } = useRecord();
  const { view, fixed } = useView();
  const [country] = fixed.country;
  const { filters, currency, rule, asOf, release } = view;
  const [chosen, ...others] = filters.country;
  const only = country === undefined && chosen !== undefined && others.length === 0 ? chosen : null;
  const isPhone = useMedia(phone);
  const pieces = useMemo(() => {
    const found = findingOf(selection, currency, dataset.rates);
    return ledeText(found, {
      which: selectionText(filters, dataset, found.status === null ? null : "status"),
      name: selection[0]?.site.name ?? null,
      all: readSites.length,
      isByStatus: filters.status.length > 0,
      rule,
      currency,
    });
  }, [selection, readSites, filters, currency, rule, dataset]);
  const sentence = pieces.map((piece, index) => (piece.isFigure ? <b key={index}>{piece.text}</b> : piece.text));
  return (
    <div>
      <h1 className={styles.title}>{country ? countryHeadWords.title(country, asOf) : text.title(asOf, isPhone)}</h1>
      <p className={styles.sentence}>{sentence}</p>
      {asOf !== null && <p className="quiet-text">{readingWords.asOf.explain}</p>}
      <details className={styles.how}>
        <summary>
          {!isPhone && text.about} <span className={styles.howTitle}>{text.how.title}</span>
        </summary>
        <ul>
          {text.how.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Link href={inRelease("/method", release)}>{text.how.method}</Link>
      </details>
      {only !== null && <Link href={addressOf(countryPath(only), view)}>{countryHeadWords.page(only)}</Link>}
    </div>
  );
});
