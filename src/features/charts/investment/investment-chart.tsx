import type { ReadSite } from "../../../domain/headline/read-site";
import {
  investmentPlace,
  investmentPlaces,
  type InvestmentRow,
  type InvestmentSeries,
} from "../../../domain/series/investment";
import { SiteLink } from "../../../parts/sites/site-link";
import { useLinked } from "../../../url/links/linked";
import { useView, withCurrency } from "../../../url/view/use-view";
import { chartPageWords } from "#words/charts/chart-pages";
import { boughtText } from "../../../words/text/money-text";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { readText } from "../../../words/text/read-text";
import { withCommas } from "../../../words/format/text";
import { AmountBars, useAmountCells } from "./amount-bars";
import { toBarRow } from "./bar-rows";
import styles from "./investment.module.css";

type Props = {
  series: InvestmentSeries;
  selection: readonly ReadSite[];
  /** The largest amount of the page, in the reader's currency. */
  reach: number;
};

/** Shows every drawn investment of the selection as a bar: whole sites, then parts and paused sites apart. */
export function InvestmentChart({ series: { rows }, selection, reach }: Props) {
  const { selected } = useLinked();
  const { view } = useView();
  const cells = useAmountCells();
  const [largest] = rows;
  const href = ({ readSite }: InvestmentRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  const barRow = (row: InvestmentRow) => ({
    ...toBarRow(row, view.currency, {
      name: <SiteLink readSite={row.readSite} href={href(row)} />,
      cells: cells({
        claim: row.headline.claim,
        converted: row.converted,
        part: row.headline.part,
        aggregatorOnly: row.readSite.aggregatorOnly.investment,
        buys: boughtText(row.headline.claim, row.readSite),
      }),
      remarks: true,
    }),
    href: href(row),
  });
  const groups = investmentPlaces.flatMap((place) => {
    const own = rows.filter((row) => investmentPlace(row) === place);
    if (own.length === 0) return [];
    const heading = words.investment.places[place];
    return {
      id: place,
      heading: heading && (
        <>
          {heading} <span className={styles.aside}>{words.investment.notInTotal(own.length)}</span>
        </>
      ),
      rows: own.map(barRow),
    };
  });
  return (
    <AmountBars
      name={chartPageWords.investment.title}
      label={words.investment.summary(
        rows.length,
        selection.length,
        largest
          ? withCommas([largest.readSite.site.name, moneyRounded(largest.converted.amount, view.currency)])
          : null,
        readText(view),
      )}
      groups={groups}
      largest={reach}
      selected={selected}
      isListedElsewhere
    />
  );
}
