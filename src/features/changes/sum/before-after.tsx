import { publishedAfter, publishedBefore } from "../../../domain/changes/total-changes";
import { statusesOrUnknown } from "../../../domain/record/status";
import { changesPageWords } from "#words/about/changes-page";
import { moneyRounded } from "../../../words/format/money";
import { integer, megawattAmount } from "../../../words/format/number";
import { words } from "#words/page";
import shared from "../../../parts/frame/record-page.module.css";
import type { ReleaseComparison, Side } from "../page/use-comparison";
import styles from "./sum.module.css";

const text = changesPageWords.table;

type Row = { readonly name: string; readonly before: string; readonly after: string; readonly indent?: boolean };

/** Shows the counts and totals of both releases side by side, of the sites that match the filters. */
export function BeforeAfter({ comparison, isFiltered }: { comparison: ReleaseComparison; isFiltered: boolean }) {
  const { before, after, changes } = comparison;
  const counted = (name: string, count: (side: Side) => number, indent = false): Row => ({
    name,
    before: integer(count(before)),
    after: integer(count(after)),
    indent,
  });
  const statuses = statusesOrUnknown.flatMap((status) => {
    const count = ({ selection }: Side) => selection.filter((one) => one.status === status).length;
    return count(before) + count(after) === 0 ? [] : [counted(text.status[status], count, true)];
  });
  const totals = changes.totals.map((total): Row => {
    const said = (value: number | null) => {
      if (value === null) return words.notStated;
      return total.unit === "EUR" ? moneyRounded(value, "EUR") : megawattAmount(value);
    };
    return {
      name: text.total[total.name],
      before: said(publishedBefore(total).value),
      after: said(publishedAfter(total).value),
    };
  });
  const rows: readonly Row[] = [
    counted(text.sites, ({ selection }) => selection.length),
    ...statuses,
    ...totals,
    counted(text.statements, ({ selection }) => selection.reduce((sum, { site }) => sum + site.claims.length, 0)),
    ...(isFiltered
      ? [counted(text.cited, cited)]
      : [
          counted(text.sources, ({ released }) => released.sources.size),
          counted(text.programmes, ({ released }) => released.programmes.length),
          counted(text.watchlist, ({ released }) => released.watchlist.length),
        ]),
  ];
  return (
    <section className={shared.section} data-changes="table">
      <h2>{text.title}</h2>
      <table className={styles.table}>
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{text.what}</span>
            </th>
            <th scope="col">{before.version}</th>
            <th scope="col">{after.version}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, before: was, after: is, indent }) => (
            <tr key={name}>
              <th scope="row" data-indent={indent || undefined}>
                {name}
              </th>
              <td>{was}</td>
              <td>{was === is ? is : <b>{is}</b>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.rules.some(({ field }) => field === "status") && <p className={shared.small}>{text.rulesOfToday}</p>}
      {isFiltered && <p className={shared.small}>{text.noLists}</p>}
    </section>
  );
}

/** Returns how many sources the statements of the selected sites have. */
function cited({ selection }: Side): number {
  return new Set(selection.flatMap(({ site }) => site.claims.map(({ source }) => source))).size;
}
