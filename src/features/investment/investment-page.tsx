import { useState } from "react";
import { Link } from "wouter";
import { useRecord } from "../../data/use-record";
import type { Facts } from "../../domain/facts";
import { investmentSeries } from "../../domain/investment";
import { Figure } from "../../ui/figure";
import { SiteNames } from "../../ui/site-names";
import { useView, withCurrency } from "../../url/use-view";
import { investmentText } from "../../words/claim-text";
import { words } from "../../words/en";
import { BarLegend } from "../../marks/legend";
import { InvestmentChart } from "./investment-chart";
import { InvestmentTable } from "./investment-table";
import styles from "./investment.module.css";

/** The investment chart large or as its table, with its coverage: what is drawn, what is not, and why. */
export function InvestmentPage({ selection }: { selection: readonly Facts[] }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const [hovered, setHovered] = useState<string | null>(null);
  const series = investmentSeries(selection, view.currency, dataset.rates);
  const stated = [...series.rows, ...series.undrawn];
  const parts = stated.filter(({ headline }) => headline.part).length;
  const href = (id: string) => withCurrency(`/sites/${id}`, view);
  return (
    <>
      {view.display === "table" ? (
        <InvestmentTable series={series} />
      ) : (
        series.rows.length > 0 && (
          <>
            <BarLegend
              statuses={new Set(series.rows.map(({ facts }) => facts.status))}
              words={words.chart}
              labels={words.status}
            />
            <InvestmentChart series={series} selection={selection} hovered={hovered} onHover={setHovered} />
          </>
        )
      )}
      <p className={styles.coverage}>
        <b>
          {words.investment.disclose(stated.length, selection.length)}
          {words.investment.wholeAndPart(stated.length - parts, parts)}.
        </b>{" "}
        <a href="#silent">{words.investment.theOthers(series.silent.length)}</a> {words.investment.silentNote}{" "}
        {words.investment.apart} {words.chart.licence(dataset.release.version)}
      </p>
      {series.undrawn.length > 0 && (
        <section className={styles.section}>
          <h2>{words.investment.undrawnTitle(series.undrawn.length)}</h2>
          <ul className={styles.list}>
            {series.undrawn.map(({ facts, headline, why }) => (
              <li key={facts.site.id}>
                <Link className="quiet" href={href(facts.site.id)}>
                  {facts.site.name}
                </Link>
                <span>
                  <Figure text={investmentText(headline.claim)} part={headline.part} />{" "}
                  <span className="quiet-text">({words.investment.undrawn[why]})</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.section} id="silent">
        <h2>{words.investment.silentTitle(series.silent.length)}</h2>
        <SiteNames facts={series.silent} href={href} />
      </section>
    </>
  );
}
