import { useRecord } from "../../../published/use-record";
import type { ReadSite } from "../../../domain/headline/read-site";
import type { InvestmentRow } from "../../../domain/series/investment";
import { perMwRows, type PerMwRow } from "../../../domain/series/bought";
import { SiteLink } from "../../../parts/sites/site-link";
import { useLinked } from "../../../url/links/linked";
import { useView, withCurrency } from "../../../url/view/use-view";
import { perMwWords } from "#words/charts/per-mw";
import { unitPrice } from "../../../words/format/money";
import { boughtText } from "../../../words/text/money-text";
import { readText } from "../../../words/text/read-text";
import { AmountBars, useAmountCells } from "./amount-bars";
import { toBarRow } from "./bar-rows";
import panel from "../../../parts/frame/chart-panel.module.css";

type Props = {
  rows: readonly InvestmentRow[];
  selection: readonly ReadSite[];
};

/** Shows the money for one megawatt where one statement gives both. */
export default function PerMw({ rows, selection }: Props) {
  const { dataset } = useRecord();
  const { selected } = useLinked();
  const { view } = useView();
  const cells = useAmountCells();
  const priced = perMwRows(rows, view.currency, dataset.rates);
  const [most] = priced;
  const least = priced.at(-1);
  if (!most || !least) return null;
  const figure = ({ perMw }: PerMwRow) => unitPrice(perMw.amount, view.currency);
  const barRow = ({ row, perMw }: PerMwRow) => {
    const { readSite, headline } = row;
    const href = withCurrency(`/sites/${readSite.site.id}`, view);
    return {
      ...toBarRow(row, view.currency, {
        name: <SiteLink readSite={readSite} href={href} />,
        cells: cells({
          claim: headline.claim,
          converted: perMw,
          part: headline.part,
          aggregatorOnly: readSite.aggregatorOnly.investment,
          buys: boughtText(headline.claim, readSite),
        }),
        remarks: false,
      }),
      href,
      value: perMw.amount,
      others: [],
      inside: null,
    };
  };
  return (
    <section className={panel.section} id="per-mw" aria-labelledby="per-mw-title">
      <h2 id="per-mw-title">{perMwWords.title}</h2>
      <p className={panel.note}>{perMwWords.note}</p>
      <AmountBars
        name={perMwWords.title}
        label={perMwWords.summary(priced.length, figure(most), figure(least), readText(view))}
        head={perMwWords.head(view.currency)}
        groups={[{ id: "per-mw", heading: null, rows: priced.map(barRow) }]}
        largest={most.perMw.amount}
        selected={selected}
      />
      <p className={panel.coverage}>
        <b>{perMwWords.coverage(priced.length, selection.length)}</b> {perMwWords.others}
      </p>
    </section>
  );
}
