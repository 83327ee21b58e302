import { Link } from "../../../../ui/dom/link";
import { useRecord } from "../../../../published/use-record";
import { contractSeries } from "../../../../domain/series/contracts";
import type { ReadSite } from "../../../../domain/headline/read-site";
import type { ChartProps } from "../../../../parts/frame/chart-props";
import { Figure } from "../../../../parts/claims/figure";
import { useView, withCurrency } from "../../../../url/view/use-view";
import { investmentText } from "../../../../words/text/claim-text";
import { contractWords } from "#words/charts/contracts";
import { readingWords } from "#words/reading";
import { words } from "#words/page";
import { ContractBars } from "./contract-bars";
import { ContractTable } from "./contract-table";
import panel from "../../../../parts/frame/chart-panel.module.css";

type Props = {
  selection: readonly ReadSite[];
  /** The largest investment that is drawn, in the reader's currency; 0 if there is none. */
  largest: number;
  action: ChartProps["action"];
};

/**
 * Shows what customers pay at the sites of a selection, as bars or a table. The amounts are not part of any investment
 * and are never added.
 */
export default function Contracts({ selection, largest, action }: Props) {
  const { ruleContext, reading } = useRecord();
  const { view, citeHref } = useView();
  const series = contractSeries(selection, view.currency, ruleContext);
  const { rows, undrawn, sites } = series;
  const isTable = view.display === "table";
  return (
    <section className={panel.section} data-whole id="contracts" aria-labelledby="contracts-title">
      <h2 id="contracts-title">{contractWords.title}</h2>
      <p className={panel.note}>{contractWords.note}</p>
      {isTable && sites > 0 && <ContractTable series={series} />}
      {!isTable && rows.length > 0 && (
        <ContractBars series={series} reach={Math.max(largest, rows[0]?.converted.amount ?? 0)} />
      )}
      <p className={panel.coverage}>
        {sites === 0 ? (
          contractWords.none(selection.length)
        ) : (
          <>
            <b>{contractWords.coverage(sites, selection.length, rows.length + undrawn.length)}.</b> {contractWords.each}{" "}
            {readingWords.rule.shows[reading.rule]}
          </>
        )}
      </p>
      {!isTable && undrawn.length > 0 && (
        <>
          <p className={panel.note}>{contractWords.undrawn(undrawn.length)}</p>
          <ul className={panel.list}>
            {undrawn.map(({ readSite: { site }, claim, why }) => (
              <li key={claim.id}>
                <Link className="quiet" href={withCurrency(`/sites/${site.id}`, view)}>
                  {site.name}
                </Link>
                <span>
                  <Figure text={investmentText(claim)} href={citeHref(claim.id)} />{" "}
                  <span className="quiet-text">({words.investment.undrawn[why]})</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {rows.length > 0 && <div className="no-print">{action?.("contracts")}</div>}
    </section>
  );
}
