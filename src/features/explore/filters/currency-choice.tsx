import { currencies } from "../../../domain/record/money";
import { Select } from "../../../ui/controls/select";
import { useView } from "../../../url/view/use-view";
import { words } from "#words/page";

/** Shows the choice of the currency into which amounts are converted, each at the rate of its own month. */
export function CurrencyChoice() {
  const { view, actions } = useView();
  return (
    <Select
      label={words.filters.currency}
      isPlain
      value={view.currency}
      options={currencies.map((value) => ({ value, label: value }))}
      onChoose={actions.chooseCurrency}
    />
  );
}
