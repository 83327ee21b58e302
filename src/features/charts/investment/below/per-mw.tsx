import { useRecord } from "../../../../published/use-record";
import type { ReadSite } from "../../../../domain/headline/read-site";
import type { InvestmentRow } from "../../../../domain/series/investment";
import { perMwRows, type PerMwRow } from "../../../../domain/series/bought";
import type { ChartProps } from "../../../../parts/frame/chart-props";
import { Figure } from "../../../../parts/claims/figure";
import { SiteLink } from "../../../../parts/sites/site-link";
import { useView, withCurrency } from "../../../../url/view/use-view";
import { perMwWords } from "#words/charts/per-mw";
import { unitPrice } from "../../../../words/format/money";
import { investmentText } from "../../../../words/text/claim-text";
import { boughtText } from "../../../../words/text/money-text";
import { readText } from "../../../../words/text/read-text";
import { AmountBars, useAmountCells } from "../amount-bars";
import { toBarRow } from "../bar-rows";
import styles from "../investment.module.css";
import panel from "../../../../parts/frame/chart-panel.module.css";

type Props = {
  rows: readonly InvestmentRow[];
  selection: readonly ReadSite[];
  action: ChartProps["action"];
};

/** Shows the money for one megawatt where one statement gives both. A row is a statement, and answers for itself. */
export default function PerMw({ rows, selection, action }: Props) {
  const { dataset } = useRecord();
  const { view, citeHref } = useView();
  const cells = useAmountCells();
  const priced = perMwRows(rows, view.currency, dataset.rates);
  const [most] = priced;
  const least = priced.at(-1);
  if (!most || !least) return null;
  const figure = ({ perMw }: PerMwRow) => unitPrice(perMw.amount, view.currency);
  const barRow = ({ row, perMw }: PerMwRow) => {
    const { readSite, headline } = row;
    const { claim } = headline;
    const aggregatorOnly = readSite.aggregatorOnly.investment;
    const href = withCurrency(`/sites/${readSite.site.id}`, view);
    const [, ...rest] = cells({
      claim,
      converted: perMw,
      part: headline.part,
      aggregatorOnly,
      buys: boughtText(claim, readSite),
    });
    return {
      ...toBarRow(row, view.currency, {
        name: <SiteLink readSite={readSite} href={href} />,
        cells: [
          <span key="amount" data-open={aggregatorOnly || undefined} className={styles.amount}>
            <Figure
              part={headline.part}
              text={{ before: investmentText(claim).before, figure: unitPrice(perMw.amount, view.currency) }}
              href={citeHref(claim.id)}
            />
          </span>,
          ...rest,
        ],
        remarks: false,
      }),
      id: claim.id,
      href,
      value: perMw.amount,
      others: [],
      inside: null,
    };
  };
  return (
    <section className={panel.section} data-whole id="per-mw" aria-labelledby="per-mw-title">
      <h2 id="per-mw-title">{perMwWords.title}</h2>
      <p className={panel.note}>{perMwWords.note}</p>
      <AmountBars
        name={perMwWords.title}
        label={perMwWords.summary(priced.length, figure(most), figure(least), readText(view))}
        head={perMwWords.head(view.currency)}
        groups={[{ id: "per-mw", heading: null, rows: priced.map(barRow) }]}
        largest={most.perMw.amount}
        selected={priced.find(({ row }) => row.readSite.site.id === view.site)?.row.headline.claim.id ?? null}
      />
      <p className={panel.coverage}>
        <b>{perMwWords.coverage(priced.length, selection.length)}</b>{" "}
        {perMwWords.others(priced.length, selection.length)}
      </p>
      <div className="no-print">{action?.("per_mw")}</div>
    </section>
  );
}
