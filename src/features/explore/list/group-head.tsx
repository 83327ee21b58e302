import { Link } from "wouter";
import { useRecord } from "../../../published/use-record";
import { printTotal } from "../../../domain/series/citable-total";
import type { Grouping } from "../../../domain/selection/grouping";
import { headlineBases } from "../../../domain/headline/headline";
import { investmentSeries } from "../../../domain/series/investment";
import { investmentTotal, plannedTotals } from "../../../domain/series/totals";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";
import { listToolWords } from "#words/explore/list-tools";
import { integer } from "../../../words/format/number";
import { moneyRounded } from "../../../words/format/money";
import type { ListGroup } from "./groups";
import styles from "./site-list.module.css";

const say = listToolWords.group;

/** A group's name, its sites, and its totals, each with what it covers and leaves out, and answering for itself; bases of megawatts apart. */
export function GroupHead({ group: { key, name, rows }, by }: { group: ListGroup; by: Grouping }) {
  const { dataset, ruleContext } = useRecord();
  const { view, citeHref } = useView();
  const money = investmentTotal(investmentSeries(rows, view.currency, dataset.rates));
  const planned = plannedTotals(rows, ruleContext);
  const isSilent = money.notStated === rows.length;
  const leftOut = [
    ...(money.upTo > 0 ? [say.upTo(moneyRounded(money.upToAmount, view.currency), money.upTo)] : []),
    ...(money.parts > 0 ? [say.parts(money.parts)] : []),
    ...(money.notStated > 0 && !isSilent ? [say.notStated(money.notStated)] : []),
    ...(money.unconverted > 0 ? [say.unconverted(money.unconverted)] : []),
    ...(money.children > 0 ? [say.children(money.children)] : []),
  ];
  const bases = headlineBases.filter((basis) => planned[basis].mw !== null);
  const partly = rows.filter(({ site, capacity }) => site.parent === null && capacity?.part).length;
  return (
    <>
      <b>{name}</b> {words.list.title(rows.length)}
      <span className={styles.subtotals}>
        <span>
          {money.amount === null ? (
            isSilent ? (
              say.silentAll
            ) : (
              say.nothing
            )
          ) : (
            <>
              <Link className="cite" href={citeHref(printTotal("investment", by, key))}>
                <b>{moneyRounded(money.amount, view.currency)}</b>
              </Link>{" "}
              {say.announced(money.covered)}
            </>
          )}
          {leftOut.length > 0 && `; ${leftOut.join(", ")}`}
        </span>
        {bases.map((basis) => (
          <span key={basis}>
            <Link className="cite" href={citeHref(printTotal(basis, by, key))}>
              <b>{integer(planned[basis].mw ?? 0)} MW</b>
            </Link>{" "}
            {say.planned(words.onBasis[basis], planned[basis].sites, rows.length, planned[basis].upTo)}
          </span>
        ))}
        {bases.length === 0 && <span>{say.noneplanned(partly)}</span>}
        {bases.length > 0 && partly > 0 && <span>{say.plannedParts(partly)}</span>}
      </span>
    </>
  );
}
