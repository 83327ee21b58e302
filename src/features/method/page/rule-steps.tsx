import { upperFirst } from "../../../words/format/text";
import { claimRules, procedures, type ClaimRule, type RuleStep } from "../../../domain/headline/rule";
import { methodWords } from "#words/about/method";
import { readingWords } from "#words/reading";
import styles from "./method.module.css";

const text = methodWords.rules;

/** Shows the steps of a rule, in the order in which the code runs them. */
export function RuleSteps({ rule }: { rule: ClaimRule }) {
  const { exclude, decide, origin } = procedures[rule];
  const name = readingWords.rule.names[rule];
  return (
    <article className={styles.rule} id={`rule-${rule}`} data-rule={rule} aria-labelledby={`rule-${rule}-title`}>
      <h3 id={`rule-${rule}-title`}>
        {upperFirst(name)}{" "}
        <small>
          <code>{text.parameter(rule)}</code>
          {rule === claimRules[0] && `, ${text.default}`}
        </small>
      </h3>
      <Steps title={text.exclude} part="exclude" steps={exclude} words={text.exclusions} />
      <Steps title={text.decide} part="decide" steps={decide} words={text.criteria} />
      {origin === null ? (
        <p>{text.noOrigin}</p>
      ) : (
        <Steps title={text.origin} part="origin" steps={origin} words={text.criteria} />
      )}
    </article>
  );
}

type StepsProps<S extends RuleStep> = {
  title: string;
  part: string;
  steps: readonly S[];
  words: Readonly<Record<S, string>>;
};

function Steps<S extends RuleStep>({ title, part, steps, words }: StepsProps<S>) {
  return (
    <>
      <h4>{title}</h4>
      <ol className={styles.steps} data-part={part}>
        {steps.map((step) => (
          <li key={step} data-step={step}>
            {words[step]}
          </li>
        ))}
      </ol>
    </>
  );
}
