import { Menu } from "../../ui/controls/menu";
import { lazyPart } from "../../ui/state/lazy-part";
import { words } from "#words/page";
import type { Correctable } from "./correction-form";

const Form = lazyPart(async () => ({ default: (await import("./correction-form")).CorrectionForm }));

/** Shows a button that opens the form of a correction. `of` says what it is of. */
export function SuggestCorrection({ of }: { of: Correctable }) {
  const label = words.share.correct;
  return (
    <div className="apart no-print">
      <Menu label={label}>
        <Form name={label} fallback={words.loading.data} part={of} />
      </Menu>
    </div>
  );
}
