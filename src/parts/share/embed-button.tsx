import { useState } from "react";
import { lazyPart } from "../../ui/state/lazy-part";
import { words } from "#words/page";
import type { Embedded } from "./embed-dialog";

const Dialog = lazyPart(async () => ({ default: (await import("./embed-dialog")).EmbedDialog }));

/** Shows a button that opens the dialog with the HTML of an embed of this view, which is loaded then. */
export function EmbedButton(of: Embedded) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button no-print" aria-haspopup="dialog" data-whole onClick={() => setOpen(true)}>
        {words.share.embed}
      </button>
      {isOpen && <Dialog name={words.share.embed} fallback={null} part={{ ...of, onClose: () => setOpen(false) }} />}
    </>
  );
}
