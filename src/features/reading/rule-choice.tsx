import { claimRules } from "../../domain/headline/rule";
import { Select } from "../../ui/controls/select";
import { useView } from "../../url/view/use-view";
import { readingWords } from "#words/reading";

/** Shows the choice of the rule that chooses claims, for the whole page. */
export function RuleChoice() {
  const { view, actions } = useView();
  return (
    <Select
      label={readingWords.rule.label}
      value={view.rule}
      options={claimRules.map((value) => ({ value, label: readingWords.rule.names[value] }))}
      onChoose={actions.chooseRule}
    />
  );
}
