import { useState } from "react";
import type { Field } from "../../../domain/record/claim";
import type { HeadlineChange } from "../../../domain/changes/headline-changes";
import { byField, changedSources, changedValues } from "../../../domain/changes/site-stories";
import { focusAfter } from "../../../ui/dom/focus-after";
import { words } from "#words/page";
import { changesPageWords } from "#words/about/changes-page";
import { integer } from "../../../words/format/number";
import { ruleValues, valueAfter, valueBefore, whyChangedText } from "../../../words/text/changes/change-text";
import shared from "../../../parts/frame/record-page.module.css";
import { Became } from "./became";
import { SourceLine } from "./source-line";
import { SiteMark } from "./site-mark";
import type { ReleaseComparison } from "../page/use-comparison";
import styles from "./lists.module.css";

const text = changesPageWords.values;

/** The number of changes of a field that are listed at first. */
const few = 8;

/** Lists the headline values that changed, by field, and apart from them those with another source only. */
export function ValueList({ comparison }: { comparison: ReleaseComparison }) {
  const values = changedValues(comparison.changes);
  const sources = changedSources(comparison.changes);
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={shared.section} data-changes="values">
      <h2>{text.title}</h2>
      <p className={shared.note}>{values.length === 0 ? text.none : text.lead}</p>
      {[...byField(values)].map(([field, changes]) => (
        <FieldChanges key={field} field={field} changes={changes} comparison={comparison} />
      ))}
      {comparison.changes.rules.length > 0 && <RuleValues comparison={comparison} />}
      {sources.length > 0 && (
        <details className={styles.fold} data-changes="sources" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{text.same(sources.length)}</summary>
          {isOpen && (
            <>
              <p className={shared.note}>{text.sameLead}</p>
              {[...byField(sources)].map(([field, changes]) => (
                <FieldChanges key={field} field={field} changes={changes} comparison={comparison} whole />
              ))}
            </>
          )}
        </details>
      )}
    </section>
  );
}

/** Lists the headlines that changed only because the rules did. */
function RuleValues({ comparison }: { comparison: ReleaseComparison }) {
  const { changes, names, readSite } = comparison;
  return (
    <div className={styles.field} data-changes="rule-values">
      <h3>
        {text.byRules} <span className={styles.count}>{integer(changes.rules.length)}</span>
      </h3>
      <ValueTable caption={text.byRules}>
        {changes.rules.map((change) => (
          <tr key={`${change.site.id} ${change.field}`}>
            <th scope="row">
              <SiteMark readSite={readSite(change.site.id)} withCountry />
            </th>
            <td>
              <Became {...ruleValues(change, names)} />
              <span className={styles.scope}>{words.field[change.field]}</span>
            </td>
            <td>
              {change.from && <SourceLine claim={change.from} names={names.before} />}
              <span className={styles.scope}>{text.rule}</span>
            </td>
          </tr>
        ))}
      </ValueTable>
    </div>
  );
}

type FieldProps = {
  field: Field;
  changes: readonly HeadlineChange[];
  comparison: ReleaseComparison;
  /** Whether all changes are listed at first. */
  whole?: boolean;
};

function FieldChanges({ field, changes, comparison, whole = false }: FieldProps) {
  const [isWhole, setWhole] = useState(whole);
  const listed = isWhole ? changes : changes.slice(0, few);
  const rest = changes.length - listed.length;
  return (
    <div className={styles.field} data-field={field}>
      <h3>
        {words.field[field]} <span className={styles.count}>{integer(changes.length)}</span>
      </h3>
      <ValueTable caption={text.field(words.field[field], changes.length)}>
        {listed.map((change) => (
          <ValueRow key={change.site.id} change={change} comparison={comparison} />
        ))}
      </ValueTable>
      {rest > 0 && (
        <button
          type="button"
          className={`link-button ${styles.more}`}
          onClick={({ currentTarget }) => {
            const rows = currentTarget.parentElement;
            setWhole(true);
            // The button is removed, so the focus moves to the first change that it added.
            focusAfter(() => rows?.querySelectorAll("tbody tr")[few]?.querySelector("a"));
          }}
        >
          {text.more(rest)}
        </button>
      )}
    </div>
  );
}

function ValueTable({ caption, children }: { caption: string; children: React.ReactNode }) {
  return (
    <table className={`${shared.stack} ${styles.rows} ${styles.values}`}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col className={styles.what} />
        <col />
        <col className={styles.who} />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{text.columns.site}</th>
          <th scope="col">{text.columns.change}</th>
          <th scope="col">{text.columns.source}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function ValueRow({ change, comparison }: { change: HeadlineChange; comparison: ReleaseComparison }) {
  const { names, readSite } = comparison;
  const { from, to, sameValue } = change;
  const scope = to?.claim.scope ?? "";
  return (
    <tr>
      <th scope="row">
        <SiteMark readSite={readSite(change.site.id)} withCountry />
      </th>
      <td>
        {sameValue ? (
          <b>{valueAfter(change, names)}</b>
        ) : (
          <Became from={valueBefore(change, names)} to={valueAfter(change, names)} />
        )}
        {scope !== "" && <span className={styles.scope}>{scope}</span>}
      </td>
      <td>
        {to && <SourceLine claim={to.claim} names={names.after} />}
        <span className={styles.scope}>{whyChangedText(change)}</span>
        {sameValue && from && from.claim.source !== to?.claim.source && (
          <span className={styles.scope}>
            {text.before}: <SourceLine claim={from.claim} names={names.before} />
          </span>
        )}
      </td>
    </tr>
  );
}
