import { isAggregatorOnly } from "../../../domain/headline/verdict";
import { useRecord, useSources } from "../../../published/use-record";
import { largestCount } from "../../../domain/headline/plain-headline";
import { statingSites, type AcceleratorRow } from "../../../domain/series/accelerators";
import { Figure } from "../../../parts/claims/figure";
import { lazyPart } from "../../../ui/state/lazy-part";
import { SiteLink } from "../../../parts/sites/site-link";
import { SourceRef } from "../../../parts/claims/source-ref";
import { useView, withCurrency } from "../../../url/view/use-view";
import { statedText } from "../../../words/text/claim-text";
import { words } from "#words/page";
import { acceleratorWords } from "#words/charts/accelerators";
import { chartPageWords } from "#words/charts/chart-pages";
import { readText } from "../../../words/text/read-text";
import { countText } from "./count-text";
import { drawnStatus } from "./drawn-status";
import panel from "../../../parts/frame/chart-panel.module.css";
import styles from "./accelerators.module.css";
import { useLinked } from "../../../url/links/linked";

const HorizontalBars = lazyPart(() => import("../../../charts/rows/horizontal-bars"));

type Props = {
  rows: readonly AcceleratorRow[];
  /** The number of sites in the selection. */
  of: number;
};

/** Shows a bar for each model and stage at a site, with its qualifier, date and source. */
export function AcceleratorsChart({ rows, of }: Props) {
  const { hovered, onHover } = useLinked();
  const { view, citeHref } = useView();
  const { dataset } = useRecord();
  const sources = useSources();
  const largest = largestCount(rows);
  const href = ({ readSite }: AcceleratorRow) => withCurrency(`/sites/${readSite.site.id}`, view);
  const source = ({ headline: { claim } }: AcceleratorRow) => (
    <>
      {statedText(claim.stated)},{" "}
      <SourceRef publisher={sources.publisher(claim.source)} source={sources.full(claim.source)} />
    </>
  );
  return (
    <div className={styles.columns} data-scripted>
      <HorizontalBars
        name={chartPageWords.accelerators.title}
        fallback={<div style={{ height: rows.length * 30 + 28 }}>{words.loading.chart}</div>}
        part={{
          label: acceleratorWords.summary(
            rows.length,
            statingSites(rows),
            of,
            largest ? acceleratorWords.largestAt(largest.readSite.site.name, largest.headline.claim.count) : null,
            readText(view),
          ),
          groups: [
            {
              id: "all",
              heading: null,
              rows: rows.map((row) => {
                const { readSite, headline, others } = row;
                const { claim } = headline;
                const text = countText(claim);
                const what = acceleratorWords.what(claim.model, claim.stage);
                return {
                  id: claim.id,
                  href: href(row),
                  name: (
                    <span className={styles.named}>
                      <SiteLink readSite={readSite} href={href(row)} />
                      <span className={`quiet-text ${styles.what}`}>{what}</span>
                    </span>
                  ),
                  cells: [
                    <Figure key="count" text={text} href={citeHref(claim.id)} />,
                    <span key="source" className={styles.source}>
                      {source(row)}
                    </span>,
                  ],
                  card: (
                    <>
                      <p className={panel.cardName}>{readSite.site.name}</p>
                      <p>
                        <Figure text={text} /> {what}: {claim.scope}; {source(row)}
                      </p>
                    </>
                  ),
                  status: drawnStatus(row),
                  aggregatorOnly: isAggregatorOnly(claim, readSite.site.claims, dataset.sources),
                  value: claim.count,
                  part: false,
                  qualifier: claim.qualifier,
                  inside: null,
                  others,
                  remark: null,
                };
              }),
            },
          ],
          figures: 1,
          heads: {
            name: acceleratorWords.name,
            cells: [acceleratorWords.count, words.investment.stated],
          },
          band: 28,
          tick: acceleratorWords.tick,
          isLog: view.scale === "log",
          selected: rows.find(({ readSite }) => readSite.site.id === view.site)?.headline.claim.id ?? null,
          hovered,
          onHover,
        }}
      />
    </div>
  );
}
