import { useState } from "react";
import { useRecord, useSources } from "../../../published/use-record";
import type { ContractRow, ContractSeries } from "../../../domain/series/contracts";
import { classOf } from "../../../domain/headline/verdict";
import { Figure } from "../../../parts/claims/figure";
import { lazyPart } from "../../../ui/state/lazy-part";
import { SiteLink } from "../../../parts/sites/site-link";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { investmentText, statedText } from "../../../words/text/claim-text";
import { contractWords } from "#words/charts/contracts";
import { words } from "#words/page";
import { moneyRounded } from "../../../words/format/money";
import { rateText } from "../../../words/text/rate-text";
import { readText } from "../../../words/text/read-text";
import { moneyTicks } from "./bar-rows";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./investment.module.css";

const HorizontalBars = lazyPart(() => import("../../../charts/rows/horizontal-bars"));

/** Each amount as a bar on a scale of its own, with what it covers after it. A row is an amount, so a site may have several. */
export function ContractBars({ series: { rows, sites } }: { series: ContractSeries }) {
  const { view, citeHref } = useView();
  const sources = useSources();
  const [hovered, setHovered] = useState<string | null>(null);
  const money = (amount: number) => moneyRounded(amount, view.currency);
  const [largest] = rows;
  const href = ({ readSite }: ContractRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  const cells = ({ claim, converted }: ContractRow) => {
    const { before, figure } = investmentText(claim);
    return [
      <span key="qualifier" className="quiet-text">
        {before}
      </span>,
      <Figure key="amount" text={{ before: "", figure: money(converted.amount) }} href={citeHref(claim.id)} />,
      <span key="stated" className={styles.stated}>
        {converted.rate ? figure : words.same}
      </span>,
      <span key="source" className={styles.source}>
        {statedText(claim.stated)},{" "}
        <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
      </span>,
    ];
  };
  return (
    <div className={styles.columns}>
      <HorizontalBars
        name={contractWords.title}
        fallback={<div style={{ height: rows.length * 30 + 28 }}>{words.loading.chart}</div>}
        part={{
          label: contractWords.summary(
            rows.length,
            sites,
            largest ? `${largest.readSite.site.name}, ${money(largest.converted.amount)}` : null,
            readText(view),
          ),
          rows: rows.map((row) => ({
            id: row.claim.id,
            href: href(row),
            name: <SiteLink readSite={row.readSite} href={href(row)} />,
            cells: cells(row),
            card: <Card row={row} />,
            status: row.readSite.status,
            value: row.converted.amount,
            part: false,
            qualifier: row.claim.qualifier,
            inside: null,
            others: [],
            remark: row.claim.scope,
          })),
          columns: "var(--chart-columns)",
          heads: {
            name: words.chart.site,
            cells: ["", words.investment.inCurrency(view.currency), words.investment.asStated, words.investment.stated],
          },
          rowHeight: 30,
          band: 28,
          tick: moneyTicks(largest?.converted.amount ?? 0, view),
          isLog: view.scale === "log",
          selected: rows.find(({ readSite }) => readSite.site.id === view.site)?.claim.id ?? null,
          hovered,
          onHover: setHovered,
        }}
      />
    </div>
  );
}

/** The whole story of a bar: the amount as stated, what it covers, who said it and when, and the rate of its conversion. */
function Card({ row: { readSite, claim, repeats, converted } }: { row: ContractRow }) {
  const { dataset } = useRecord();
  const { currency } = useView().view;
  const sources = useSources();
  return (
    <>
      <p className={panel.cardName}>{readSite.site.name}</p>
      <p className={panel.cardFigure}>
        <Figure text={investmentText(claim)} />
        {converted.rate && <span> = {moneyRounded(converted.amount, currency)}</span>}
      </p>
      <dl className={panel.cardList}>
        <dt>{words.card.covers}</dt>
        <dd>{claim.scope}</dd>
        <dt>{words.card.by}</dt>
        <dd>
          <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />,{" "}
          {words.sourceClass[classOf(claim, dataset.sources)]}, {statedText(claim.stated)}
          {repeats > 0 && `; ${contractWords.repeats(repeats)}`}
        </dd>
        {converted.rate && (
          <>
            <dt>{words.card.rate}</dt>
            <dd>{rateText(converted.rate)}</dd>
          </>
        )}
      </dl>
    </>
  );
}
