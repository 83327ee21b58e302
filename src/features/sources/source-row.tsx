import { memo } from "react";
import type { Citing } from "../../domain/provenance/citations";
import type { Source } from "../../domain/record/source";
import { WebLink } from "../../ui/dom/web-link";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { language } from "../../words/format/text";
import { date } from "../../words/format/date";
import { RestsOnIt } from "./rests-on-it";
import type { RowContext } from "./row-context";
import shared from "../../parts/frame/record-page.module.css";
import styles from "./sources.module.css";

type Props = {
  source: Source;
  citing: readonly Citing[];
  publisher: string;
  /** Which other spellings of its name the sources have, in words; empty if none. */
  spelled: string;
  /** The number of rows that the publisher's name spans; 0 if a row above has it. */
  publisherRows: number;
  marked: boolean;
  context: RowContext;
};

/** Shows a source: publisher, title, date, language, class, and what is based on it. */
export const SourceRow = memo(function SourceRow({
  source,
  citing,
  publisher,
  spelled,
  publisherRows,
  marked,
  context,
}: Props) {
  return (
    <tr id={source.id} data-source={source.id} data-marked={marked || undefined}>
      {publisherRows > 0 && (
        <th scope="rowgroup" rowSpan={publisherRows}>
          {publisher}
          {spelled !== "" && <span className="quiet-text"> {spelled}</span>}
        </th>
      )}
      <td className={`${styles.title} ${shared.touch}`}>
        <span lang={source.language}>
          <WebLink url={source.url}>{source.title}</WebLink>
        </span>
        {source.via !== undefined && <span className="quiet-text"> ({siteWords.claims.via(source.via)})</span>}
      </td>
      <td data-brief>{words.sourceClass[source.class]}</td>
      <td data-brief>{language(source.language)}</td>
      <td data-column="published" data-brief>
        {source.published === null ? <span className="quiet-text">{words.undated}</span> : date(source.published)}
      </td>
      <td>
        <RestsOnIt citing={citing} open={marked} context={context} />
      </td>
    </tr>
  );
});
