import { upperFirst } from "../../../words/format/text";
import { bases, capacityStages, measures, openingStages, type Basis } from "../../../domain/record/claim";
import { capacityWholeStages, headlineBases, partMeasures, wholeMeasure } from "../../../domain/headline/headline";
import { words } from "#words/page";
import { methodWords } from "#words/about/method";
import { siteWords } from "#words/site";
import { Prose } from "../page/prose";
import styles from "../page/method.module.css";

const text = methodWords.values;

/**
 * Shows for each field which claims can be the headline, in order of precedence, and which cannot. The lists come from
 * the constants of the headline rules.
 */
export function ValuesSection() {
  return (
    <>
      <Prose text={text.text} />
      <Kinds
        field={words.field.investment}
        whole={[words.measureNames[wholeMeasure]]}
        parts={partMeasures.map((measure) => words.measureNames[measure])}
        never={others(measures, [wholeMeasure, ...partMeasures]).map((measure) => words.measureNames[measure])}
      />
      <Kinds
        field={words.field.capacity}
        whole={capacityWholeStages.map((stage) => words.capacityStage[stage])}
        parts={[words.capacityStage.phase]}
        note={text.basisOrder(headlineBases.map(basisName))}
        never={[
          ...others(capacityStages, [...capacityWholeStages, "phase"]).map((stage) => words.capacityStage[stage]),
          ...others(bases, headlineBases).map(basisName),
        ]}
      />
      <Kinds
        field={words.field.opening}
        whole={[words.openingStage.first]}
        parts={[words.openingStage.phase]}
        never={others(openingStages, ["first", "phase"]).map((stage) => words.openingStage[stage])}
      />
      <p>{text.neither}</p>
    </>
  );
}

type KindsProps = {
  field: string;
  whole: readonly string[];
  parts: readonly string[];
  never: readonly string[];
  /** How claims of the same kind are ordered. */
  note?: string;
};

function Kinds({ field, whole, parts, never, note }: KindsProps) {
  return (
    <>
      <h3>{field}</h3>
      <ol className={styles.steps}>
        {whole.map((name) => (
          <li key={name}>{name}</li>
        ))}
        {parts.map((name) => (
          <li key={name}>
            {name} <span className="quiet-text">({text.part})</span>
          </li>
        ))}
      </ol>
      {note !== undefined && <p>{upperFirst(note)}.</p>}
      <p>{text.never(never.map(firstPart))}</p>
    </>
  );
}

function basisName(basis: Basis): string {
  return basis === "unspecified" ? siteWords.claims.basisNotStated : words.basis[basis];
}

function others<T extends string>(all: readonly T[], taken: readonly T[]): readonly T[] {
  return all.filter((one) => !taken.includes(one));
}

/** Returns a name without its remark after the semicolon. */
function firstPart(name: string): string {
  return name.split(";")[0] ?? name;
}
