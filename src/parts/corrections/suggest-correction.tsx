import { useId, useState } from "react";
import { lazyPart } from "../../ui/state/lazy-part";
import { words } from "#words/page";
import type { Correctable } from "./correction-form";

const Form = lazyPart(async () => ({ default: (await import("./correction-form")).CorrectionForm }));

/** Shows a button that opens the form of a correction below it. `of` says what it is of. */
export function SuggestCorrection({ of }: { of: Correctable }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="no-print">
      <button
        type="button"
        className="link-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {words.share.correct}
      </button>
      <div id={id}>{isOpen && <Form name={words.share.correct} fallback={words.loading.data} part={of} />}</div>
    </div>
  );
}
