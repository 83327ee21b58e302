import { Link } from "../../../ui/dom/link";
import { useRecord } from "../../../published/use-record";
import { printTotal } from "../../../domain/series/citable-total";
import type { Grouping } from "../../../domain/selection/grouping";
import { headlineBases, type HeadlineBasis } from "../../../domain/headline/headline";
import { investmentSeries } from "../../../domain/series/investment";
import { capacityTotals, investmentTotal, type CapacityTotal } from "../../../domain/series/totals";
import { useView } from "../../../url/view/use-view";
import { totalCoverage } from "../../../domain/series/total-coverage";
import { apartText } from "../../../words/text/totals/apart-text";
import { aggregatorText } from "../../../words/text/totals/coverage-text";
import { words } from "#words/page";
import { listToolWords } from "#words/explore/list-tools";
import { megawattSum } from "../../../words/format/number";
import { moneyRounded } from "../../../words/format/money";
import type { ListGroup } from "./groups";
import styles from "./site-list.module.css";

const texts = listToolWords.group;

/**
 * Shows the name of a group, the number of its sites and its totals, each with its coverage and the link to its
 * citation. Bases are separate.
 */
export function GroupHead({ group: { key, name, rows }, by }: { group: ListGroup; by: Grouping }) {
  const { dataset, ruleContext } = useRecord();
  const { view, citeHref } = useView();
  const money = investmentTotal(investmentSeries(rows, view.currency, dataset.rates));
  const megawatts = capacityTotals(rows);
  const hasNoAmounts = money.notStated === rows.length;
  const soft = aggregatorText(totalCoverage("investment", rows, { currency: view.currency, ruleContext }), (amount) =>
    moneyRounded(amount, view.currency),
  );
  const leftOut = [
    ...(soft === null ? [] : [soft]),
    ...(money.upTo > 0 ? [texts.upTo(moneyRounded(money.upToAmount, view.currency), money.upTo)] : []),
    ...(money.parts > 0 ? [texts.parts(money.parts)] : []),
    ...(money.notStated > 0 && !hasNoAmounts ? [texts.notStated(money.notStated)] : []),
    ...(money.unconverted > 0 ? [texts.unconverted(money.unconverted)] : []),
    ...(money.children > 0 ? [texts.children(money.children)] : []),
  ];
  const moneyApart = apartText(money.apart, (amount) => moneyRounded(amount, view.currency));
  const bases = headlineBases.filter((basis) => megawatts[basis].mw !== null || megawatts[basis].apart.length > 0);
  const partCount = rows.filter(({ site, capacity }) => site.parent === null && capacity?.part).length;
  return (
    <>
      <b>{name}</b> {words.list.title(rows.length)}
      <span className={styles.subtotals}>
        <span>
          {money.amount === null ? (
            hasNoAmounts ? (
              texts.silentAll
            ) : (
              texts.nothing
            )
          ) : (
            <>
              <Link className="cite" href={citeHref(printTotal("investment", by, key))}>
                <b>{moneyRounded(money.amount, view.currency)}</b>
              </Link>{" "}
              {texts.announced(money.covered)}
            </>
          )}
          {texts.afterMoney(moneyApart, leftOut)}
        </span>
        {bases.map((basis) => (
          <Megawatts
            key={basis}
            basis={basis}
            total={megawatts[basis]}
            of={rows.length}
            cite={printTotal(basis, by, key)}
          />
        ))}
        {bases.length === 0 && <span>{texts.noCapacity(partCount)}</span>}
        {bases.length > 0 && partCount > 0 && <span>{texts.capacityParts(partCount)}</span>}
      </span>
    </>
  );
}

/** Shows the MW of a group on one basis, and those of paused and cancelled sites. */
function Megawatts({
  basis,
  total,
  of,
  cite,
}: {
  basis: HeadlineBasis;
  total: CapacityTotal;
  of: number;
  cite: string;
}) {
  const { citeHref } = useView();
  const apart = apartText(total.apart, megawattSum);
  const what = words.onBasis[basis];
  if (total.mw === null) return <span>{texts.onlyApart(what, apart)}</span>;
  return (
    <span>
      <Link className="cite" href={citeHref(cite)}>
        <b>{megawattSum(total.mw)}</b>
      </Link>{" "}
      {texts.afterMegawatts(what, total.sites, of, total.upTo, apart)}
    </span>
  );
}
