import type { ContractRow, ContractSeries } from "../../../domain/series/contracts";
import { SiteLink } from "../../../parts/sites/site-link";
import { useView, withCurrency } from "../../../url/view/use-view";
import { investmentText } from "../../../words/text/claim-text";
import { contractWords } from "#words/charts/contracts";
import { moneyRounded } from "../../../words/format/money";
import { readText } from "../../../words/text/read-text";
import { AmountBars, useAmountCells } from "./amount-bars";
import { AmountCard } from "./amount-card";

/**
 * Shows each amount as a bar on an axis of its own, followed by its scope. A row is an amount, so a site may have
 * several rows.
 */
export function ContractBars({ series: { rows, sites } }: { series: ContractSeries }) {
  const { view } = useView();
  const cells = useAmountCells();
  const [largest] = rows;
  const href = ({ readSite }: ContractRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  return (
    <AmountBars
      name={contractWords.title}
      label={contractWords.summary(
        rows.length,
        sites,
        largest ? `${largest.readSite.site.name}, ${moneyRounded(largest.converted.amount, view.currency)}` : null,
        readText(view),
      )}
      rows={rows.map((row) => {
        const { readSite, claim, converted, repeats } = row;
        return {
          id: claim.id,
          href: href(row),
          name: <SiteLink readSite={readSite} href={href(row)} />,
          cells: cells(claim, converted, investmentText(claim).before),
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
          qualifier: claim.qualifier,
          inside: null,
          others: [],
          remark: claim.scope,
        };
      })}
      selected={rows.find(({ readSite }) => readSite.site.id === view.site)?.claim.id ?? null}
    />
  );
}
