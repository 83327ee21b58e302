import { Link } from "../../../ui/dom/link";
import type { OpeningClaim } from "../../../domain/record/claim";
import type { ReadSite } from "../../../domain/headline/read-site";
import { laterBy } from "../../../domain/headline/opening-dates";
import { findingClaims, isDiffering, stageDates, type StageDates } from "../../../domain/headline/schedule";
import { Finding } from "../../../parts/claims/finding";
import { useRecord } from "../../../published/use-record";
import { useView } from "../../../url/view/use-view";
import { datedOpeningText, inLine } from "../../../words/text/claim-text";
import { saidByText } from "../../../words/text/claim-line";
import { upperFirst } from "../../../words/format/text";
import { scheduleWords } from "#words/charts/schedule";
import { words } from "#words/page";
import shared from "../../../parts/frame/record-page.module.css";
import styles from "./site-page.module.css";

/** Shows what is late or has moved at a site, and of each stage the first date stated and the current one. */
export function SiteSchedule({ readSite: { site, schedule } }: { readSite: ReadSite }) {
  const { dataset, ruleContext } = useRecord();
  const { citeHref } = useView();
  const stages = stageDates(site.claims, ruleContext);
  if (stages.length === 0) return null;
  const moved = new Set(
    schedule.findings.flatMap((finding) =>
      finding.state === "passed" ? [] : findingClaims(finding).map(({ stage }) => stage),
    ),
  );
  return (
    <section className={`${shared.section} ${styles.schedule}`} aria-labelledby="schedule">
      <h2 id="schedule">{scheduleWords.head}</h2>
      <dl>
        {schedule.findings.map((finding) => (
          <div
            key={findingClaims(finding)
              .map(({ id }) => id)
              .join(" ")}
          >
            <dt>{words.scheduleStateNames[finding.state]}</dt>
            <dd>
              <Finding finding={finding} sources={dataset.sources} citeHref={citeHref} />
            </dd>
          </div>
        ))}
        {stages
          .filter(({ stage }) => !moved.has(stage))
          .map((dates) => (
            <div key={dates.stage}>
              <dt>{scheduleWords.stage.name[dates.stage]}</dt>
              <dd>
                <Stage dates={dates} />
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

/** Shows the dates of a stage that has not moved. */
function Stage({ dates }: { dates: StageDates }) {
  const { first, current, apart, several } = dates;
  const { stage } = scheduleWords;
  if (several) return stage.several;
  // Where only the first date was for another day, an arrow tells it.
  if (isDiffering(dates))
    return (
      <>
        {stage.differ}: <Said claim={current} />
        {apart.map((claim) => (
          <span key={claim.id}>
            ; <Said claim={claim} />
          </span>
        ))}
      </>
    );
  if (first === null) return <Said claim={current} begins />;
  return (
    <>
      {laterBy(current, first)?.overlap === false ? stage.nearer : stage.same}: <Said claim={first} />
      {first.date === current.date ? stage.again : " → "}
      <Said claim={current} />
    </>
  );
}

/** Shows a date and who stated it, as a link to its citation; with a capital where the sentence begins with it. */
function Said({ claim, begins = false }: { claim: OpeningClaim; begins?: boolean }) {
  const { sources } = useRecord().dataset;
  const { citeHref } = useView();
  const text = inLine(datedOpeningText(claim));
  return (
    <Link className="cite" href={citeHref(claim.id)}>
      {begins ? upperFirst(text) : text} <span className="quiet-text">({saidByText(claim, { sources })})</span>
    </Link>
  );
}
