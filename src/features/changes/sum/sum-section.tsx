import { useState } from "react";
import { publishedAfter, publishedBefore, type TotalChange } from "../../../domain/changes/total-changes";
import { changeWords } from "#words/about/changes";
import { changesPageWords } from "#words/about/changes-page";
import { exactAmount } from "../../../words/format/exact-amount";
import { moneyRounded } from "../../../words/format/money";
import { megawattSum } from "../../../words/format/number";
import { words } from "#words/page";
import shared from "../../../parts/frame/record-page.module.css";
import { SumSteps } from "./sum-steps";
import type { ReleaseComparison } from "../page/use-comparison";
import lists from "../lists/lists.module.css";
import styles from "./sum.module.css";

const text = changesPageWords.sum;

/** Shows step by step why the sum of money changed, and below it, folded, the same for each total of megawatts. */
export function SumSection({ comparison }: { comparison: ReleaseComparison }) {
  const [exact, setExact] = useState(false);
  const { totals } = comparison.changes;
  const money = totals.find(({ name }) => name === "investment");
  const others = totals.filter((one) => one !== money && hasSteps(one));
  const hasMoney = money !== undefined && (publishedBefore(money).sites > 0 || publishedAfter(money).sites > 0);
  if (!hasMoney && others.length === 0) return null;
  return (
    <section className={shared.section} data-changes="sum">
      {money && hasMoney && (
        <>
          <div className={shared.between}>
            <h2>{titleOf(money)}</h2>
            <button
              type="button"
              className="link-button no-print"
              aria-pressed={exact}
              onClick={() => setExact(!exact)}
            >
              {exact ? text.round : text.exact}
            </button>
          </div>
          <SumSteps total={money} comparison={comparison} exact={exact} />
          <p className={shared.small}>{exact ? text.adds : text.rounded}</p>
        </>
      )}
      {others.length > 0 && <h3 className={styles.others}>{text.others}</h3>}
      {others.map((total) => (
        <Other key={total.name} total={total} comparison={comparison} />
      ))}
    </section>
  );
}

function Other({ total, comparison }: { total: TotalChange; comparison: ReleaseComparison }) {
  const [isOpen, setOpen] = useState(false);
  const [before, after] = [publishedBefore(total), publishedAfter(total)];
  const said = (value: number | null) => (value === null ? words.notStated : megawattSum(value));
  return (
    <details className={lists.fold} data-fold={total.name} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {text.other(changeWords.total[total.name], said(before.value), said(after.value))}{" "}
        <span className={lists.count}>{text.steps(total.moves.length + (total.rules?.sites.length ?? 0))}</span>
      </summary>
      {isOpen && <SumSteps total={total} comparison={comparison} exact />}
    </details>
  );
}

/** Returns true if a move or the rules changed a total. */
function hasSteps({ moves, rules, laterRules }: TotalChange): boolean {
  return moves.length > 0 || (rules?.by ?? 0) !== 0 || (laterRules?.by ?? 0) !== 0;
}

function titleOf(total: TotalChange): string {
  const [before, after] = [publishedBefore(total).value, publishedAfter(total).value];
  const by = (after ?? 0) - (before ?? 0);
  const [from, to] = [before, after].map((value) => (value === null ? words.notStated : moneyRounded(value, "EUR")));
  // Exact amounts if the rounded ones would be equal.
  if (by !== 0 && from === to) return text.title(by, exactAmount(before, "EUR"), exactAmount(after, "EUR"));
  return text.title(by, from ?? "", to ?? "");
}
