import { stakesOf } from "../../../domain/headline/named-organisations";
import { Link } from "../../../ui/dom/link";
import { claimsOfAnswer, type Answer, type ComparisonRowId } from "../../../domain/comparison/comparison-answers";
import { findingClaims } from "../../../domain/headline/schedule";
import type { ReadSite } from "../../../domain/headline/read-site";
import { AccountLine } from "../../../parts/claims/account-line";
import { Figure } from "../../../parts/claims/figure";
import { useRecord } from "../../../published/use-record";
import { useView, withCurrency } from "../../../url/view/use-view";
import { inLine, investmentText } from "../../../words/text/claim-text";
import { boughtText, perMwText } from "../../../words/text/money-text";
import { words } from "#words/page";
import { comparisonWords } from "#words/compare/comparison";
import { siteWords } from "#words/site";
import { fullPlaceOf } from "../../../words/text/place-text";
import { pointText } from "../../../words/text/point-text";
import { findingText, scheduleText } from "../../../words/text/schedule-text";
import styles from "../page/compare.module.css";
import { NoteMarks, SaidBy } from "./said-by";
import { StandingValue } from "./standing-value";
import type { Cells } from "./use-cells";

type Props = { row: ComparisonRowId; readSite: ReadSite; answer: Answer | null; cells: Cells };
type SiteAnswer<K extends Answer["kind"]> = { answer: AnswerOf<K>; readSite: ReadSite; cells: Cells };
type AnswerOf<K extends Answer["kind"]> = Extract<Answer, { readonly kind: K }>;

/** Shows the value of a site for a row, in words, with its source below. */
export function AnswerCell({ row, readSite, answer, cells }: Props) {
  switch (answer?.kind) {
    case undefined:
      return <Quiet>{row === "operator" ? words.unnamed : words.notStated}</Quiet>;
    case "place":
      return (
        <>
          {fullPlaceOf(answer.site)}
          <p className={styles.said}>{pointText(answer.site)}</p>
        </>
      );
    case "zone":
      return answer.zone === null ? (
        <Quiet>{comparisonWords.noZone(answer.country)}</Quiet>
      ) : (
        <>{words.zone[answer.zone]}</>
      );
    case "operator":
      return <OperatorLink id={answer.id} name={cells.organisation(answer.id)} />;
    case "site_kind":
      return <>{words.kind[answer.value]}</>;
    case "named":
      return <NamedValue answer={answer} cells={cells} />;
    case "claims":
      return answer.standing.map((standing) => (
        <StandingValue key={standing.claim.id} row={row} readSite={readSite} standing={standing} cells={cells} />
      ));
    case "above":
      return <Quiet>{comparisonWords.above}</Quiet>;
    case "per_mw":
      return <PerMegawatt answer={answer} readSite={readSite} cells={cells} />;
    case "account":
      return <AllStatements answer={answer} readSite={readSite} cells={cells} />;
    case "schedule":
      return <LateOrMoved answer={answer} cells={cells} />;
    case "evidence":
      return (
        <>
          {comparisonWords.evidence.count(answer.claims, answer.sources)}
          <p className={styles.said}>
            {comparisonWords.evidence.classes(
              answer.classes.map(({ name, claims }) => ({ name: words.sourceClass[name], claims })),
            )}
            {answer.doubted > 0 && `; ${comparisonWords.doubted(answer.doubted)}`}
          </p>
        </>
      );
  }
}

function Quiet({ children }: { children: React.ReactNode }) {
  return <span className="quiet-text">{children}</span>;
}

function OperatorLink({ id, name }: { id: string; name: string }) {
  const { view } = useView();
  return (
    <Link className="quiet" href={withCurrency(`/operators/${id}`, view)}>
      {name}
    </Link>
  );
}

/** Shows the organisations that the newest statements name, and those that earlier ones named. */
function NamedValue({ answer: { role, claims, before, also }, cells }: { answer: AnswerOf<"named">; cells: Cells }) {
  return (
    <>
      {claims.map((claim, index) => (
        <span key={claim.id}>
          {index > 0 && ", "}
          <Link className="cite" href={cells.citeHref(claim.id)}>
            {cells.organisation(claim.organisation)}
          </Link>
        </span>
      ))}
      <NoteMarks claims={claims} cells={cells} />
      {stakesOf(claims).map((stake) => (
        <p key={stake} className={styles.said}>
          {stake}
        </p>
      ))}
      {before.length > 0 && (
        <p className={styles.said}>{siteWords.site.earlierNames(role, before.map(cells.organisation))}</p>
      )}
      {also.length > 0 && <p className={styles.said}>{siteWords.site.otherNames(also.map(cells.organisation))}</p>}
      <SaidBy claims={claims} cells={cells} />
    </>
  );
}

/** Shows each finding about the schedule with its statements, or that none is known. */
function LateOrMoved({ answer: { schedule }, cells }: { answer: AnswerOf<"schedule">; cells: Cells }) {
  if (schedule.findings.length === 0) return <Quiet>{scheduleText(schedule)}</Quiet>;
  return schedule.findings.map((finding) => {
    const claims = findingClaims(finding);
    return (
      <div key={claims.map(({ id }) => id).join(" ")}>
        {findingText(finding)}
        <NoteMarks claims={claims} cells={cells} />
        <SaidBy claims={claims} cells={cells} />
      </div>
    );
  });
}

/** Shows the money for one megawatt, from one statement, with the amount and the megawatts. */
function PerMegawatt({ answer: { claim }, readSite, cells }: SiteAnswer<"per_mw">) {
  const { dataset } = useRecord();
  const { currency } = useView().view;
  const text = perMwText(claim, currency, dataset.rates);
  const buys = boughtText(claim, readSite);
  if (text === null || buys === null) return <Quiet>{words.notStated}</Quiet>;
  return (
    <>
      <p className={styles.figure}>
        <Figure text={text} href={cells.citeHref(claim.id)} />
        <NoteMarks claims={[claim]} cells={cells} />
      </p>
      <SaidBy claims={[claim]} cells={cells} scope={comparisonWords.perMw(inLine(investmentText(claim)), buys)} />
    </>
  );
}

/** Shows whether the statements about the whole differ, and how many there are besides, with links to all of them. */
function AllStatements({ answer: { account }, readSite: { site }, cells }: SiteAnswer<"account">) {
  const { view } = useView();
  const ends = claimsOfAnswer({ kind: "account", account });
  return (
    <>
      <AccountLine
        account={account}
        citeHref={cells.citeHref}
        href={`${withCurrency(`/sites/${site.id}`, view)}#${account.field}`}
      />
      {ends.length > 0 && (
        <>
          <NoteMarks claims={ends} cells={cells} />
          <SaidBy claims={ends} cells={cells} />
        </>
      )}
    </>
  );
}
