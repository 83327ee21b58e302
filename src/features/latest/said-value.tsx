import type { Said } from "../../domain/latest/said";
import type { Claim } from "../../domain/record/claim";
import { organisationName } from "../../domain/record/dataset";
import { Figure } from "../../parts/claims/figure";
import { useRecord } from "../../published/use-record";
import { useView } from "../../url/view/use-view";
import { latestWords } from "#words/latest";
import { words } from "#words/page";
import { saidText } from "../../words/text/said-text";
import styles from "./latest.module.css";

/** Shows what was said: the value, kind and scope of a statement, and why it is doubted, or the text of an event. */
export function SaidValue({ said }: { said: Said }) {
  if (said.about !== "event") return <Statement claim={said.claim} />;
  const { kind, text } = said.event;
  // The kind "other" has no name that would say more than the text.
  if (kind === "other") return <span>{text}</span>;
  return (
    <>
      <span className="quiet-text">{words.event[kind]}</span> {text}
    </>
  );
}

function Statement({ claim }: { claim: Claim }) {
  const { dataset } = useRecord();
  const { citeHref } = useView();
  const { of, figure, kind } = saidText(claim, (id) => organisationName(dataset, id) ?? id);
  const value = (
    <b className={styles.figure}>
      {of !== null && `${of} `}
      <Figure text={figure} href={citeHref(claim.id)} />
    </b>
  );
  const tags = [
    ...(claim.converted === true ? [latestWords.converted] : []),
    ...(claim.doubt === undefined ? [] : [latestWords.doubted(claim.doubt)]),
  ];
  return (
    <>
      {claim.doubt === undefined ? value : <s>{value}</s>}
      {kind !== null && `, ${kind}`}: {claim.scope}
      {tags.map((tag) => (
        <small key={tag} className={styles.tag}>
          {tag}
        </small>
      ))}
    </>
  );
}
