import { claimRules, ruleWithoutSize } from "../../../domain/headline/rule";
import { methodWords } from "#words/about/method";
import { readingWords } from "#words/reading";
import { Prose } from "../page/prose";
import { RuleExample } from "../page/rule-example";
import { RuleSteps } from "../page/rule-steps";
import styles from "../page/method.module.css";

const text = methodWords.rules;
const { names } = readingWords.rule;

/** Shows the steps of every rule for choosing claims. */
export function RulesSection() {
  const sized = claimRules.filter((rule) => ruleWithoutSize(rule) !== rule);
  const [fallback] = sized.map(ruleWithoutSize);
  return (
    <>
      <Prose text={text.text} />
      <div className={styles.rules}>
        {claimRules.map((rule) => (
          <RuleSteps key={rule} rule={rule} />
        ))}
      </div>
      {fallback && (
        <p>
          {text.withoutSize(
            sized.map((rule) => `“${names[rule]}”`),
            names[fallback],
          )}
        </p>
      )}
      <p>{text.total}</p>
      <RuleExample />
    </>
  );
}
