import type { BarRow } from "../../../../charts/rows/bar-row";
import type { ContractRow, ContractSeries } from "../../../../domain/series/contracts";
import { SiteLink } from "../../../../parts/sites/site-link";
import { useView, withCurrency } from "../../../../url/view/use-view";
import { contractWords } from "#words/charts/contracts";
import { moneyRounded } from "../../../../words/format/money";
import { readText } from "../../../../words/text/read-text";
import { withCommas } from "../../../../words/format/text";
import { AmountBars, useAmountCells } from "../amount-bars";
import { AmountCard } from "../amount-card";

type Props = {
  series: ContractSeries;
  /** The largest amount of the page, in the reader's currency. */
  reach: number;
};

/**
 * Shows each amount as a grey bar on the scale of the investments, with its scope. A row is an amount, so a site may
 * have several rows.
 */
export function ContractBars({ series: { rows, sites }, reach }: Props) {
  const { view } = useView();
  const cells = useAmountCells();
  const [largest] = rows;
  const href = ({ readSite }: ContractRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  const barRow = (row: ContractRow): BarRow => {
    const { readSite, claim, converted, repeats, aggregatorOnly } = row;
    return {
      id: claim.id,
      href: href(row),
      name: <SiteLink readSite={readSite} href={href(row)} />,
      cells: cells({ claim, converted, part: false, aggregatorOnly, buys: claim.scope }),
      card: (
        <AmountCard
          readSite={readSite}
          claim={claim}
          converted={converted}
          part={false}
          covers={claim.scope}
          remark={repeats > 0 ? contractWords.repeats(repeats) : null}
        />
      ),
      status: readSite.status,
      value: converted.amount,
      part: false,
      contract: true,
      aggregatorOnly,
      qualifier: claim.qualifier,
      inside: null,
      others: [],
      remark: null,
    };
  };
  return (
    <AmountBars
      name={contractWords.title}
      label={contractWords.summary(
        rows.length,
        sites,
        largest
          ? withCommas([largest.readSite.site.name, moneyRounded(largest.converted.amount, view.currency)])
          : null,
        readText(view),
      )}
      largest={reach}
      groups={[{ id: "contracts", heading: null, rows: rows.map(barRow) }]}
      selected={rows.find(({ readSite }) => readSite.site.id === view.site)?.claim.id ?? null}
    />
  );
}
