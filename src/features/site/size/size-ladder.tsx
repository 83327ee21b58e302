import { AmountBar } from "../../../parts/sites/amount-bar";
import type { ReadSite } from "../../../domain/headline/read-site";
import { ladderStages, sizeLadder, sizeMark, type LadderStage, type Rung } from "../../../domain/series/size-ladder";
import type { StatusOrUnknown } from "../../../domain/record/status";
import { Figure } from "../../../parts/claims/figure";
import { useRecord } from "../../../published/use-record";
import { useView } from "../../../url/view/use-view";
import { figureQualifier } from "#words/qualifiers";
import { words } from "#words/page";
import { siteWords } from "#words/site";
import { megawatts } from "../../../words/format/number";
import { upperFirst } from "../../../words/format/text";
import { saidByText } from "../../../words/text/claim-line";
import { Term } from "../../../parts/frame/term";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./size-ladder.module.css";

/** The width of the longest bar with its arrow, px. */
const width = 260;

/** Shows the sizes that are stated of a site on one scale, from what runs to what is hoped for; never added. */
export function SizeLadder({ readSite }: { readSite: ReadSite }) {
  const { ruleContext } = useRecord();
  const rungs = sizeLadder(readSite, ruleContext);
  if (rungs.length === 0) return null;
  const largest = Math.max(...rungs.map(({ claim }) => claim.mw));
  const { ladder } = siteWords.site;
  return (
    <section className={shared.section} aria-labelledby="size">
      <div className={shared.between}>
        <h2 id="size">{ladder.title}</h2>
        <p>
          {ladder.key} <Term id="it_load" /> {ladder.or} <Term id="grid_connection" />
        </p>
      </div>
      <dl className={styles.ladder}>
        {ladderStages.map((stage) => {
          const found = rungs.filter((rung) => rung.stage === stage);
          if (found.length === 0 && !isAlways(stage)) return null;
          return (
            <div key={stage} className={styles.stage}>
              <dt>
                {stage === "phase" && <Term id="phase">{ladder.stage.phase}</Term>}
                {stage === "potential" && <Term id="ambition">{ladder.stage.potential}</Term>}
                {isAlways(stage) &&
                  (isInPlace(found, readSite.status) ? upperFirst(words.inPlace) : ladder.stage[stage])}
              </dt>
              {found.map((rung) => (
                <RungRow key={rung.basis} rung={rung} largest={largest} status={readSite.status} />
              ))}
              {found.length === 0 && isAlways(stage) && (
                <dd className={styles.none}>
                  {words.notStated}: {ladder.none[stage]}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** Returns whether what is in operation is not said to be the AI data center. */
function isInPlace([first]: readonly Rung[], status: StatusOrUnknown): boolean {
  return first !== undefined && sizeMark(first.claim, status).inPlace;
}

type Always = keyof typeof siteWords.site.ladder.none;

/** Returns whether a stage has a row also where nobody states it. */
function isAlways(stage: LadderStage): stage is Always {
  return stage in siteWords.site.ladder.none;
}

type RungRowProps = { rung: Rung; largest: number; status: StatusOrUnknown };

function RungRow({ rung: { basis, claim, aggregatorOnly }, largest, status }: RungRowProps) {
  const { dataset } = useRecord();
  const { citeHref } = useView();
  const mark = sizeMark(claim, status);
  return (
    <dd className={styles.rung}>
      <AmountBar {...mark} value={claim.mw} largest={largest} width={width} />
      <span className={styles.figure}>
        <Figure
          text={{ before: figureQualifier(claim.qualifier), figure: `${megawatts(claim.mw)} MW` }}
          href={citeHref(claim.id)}
          aggregatorOnly={aggregatorOnly}
        />
      </span>
      <span className={styles.said}>
        {words.onBasis[basis]}; {claim.scope}. {saidByText(claim, dataset)}
      </span>
    </dd>
  );
}
