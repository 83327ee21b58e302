import { useState } from "react";
import { lazyPart } from "../../ui/state/lazy-part";
import type { Embeddable } from "../../url/links/embed-address";
import { words } from "#words/page";

const Dialog = lazyPart(async () => ({ default: (await import("./embed-dialog")).EmbedDialog }));

/** Shows a button that opens the dialog with the HTML of an embed of this view, which is loaded then. `title` names the view. */
export function EmbedButton({ of, title }: { of: Embeddable; title: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button no-print" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.share.embed}
      </button>
      {isOpen && (
        <Dialog name={words.share.embed} fallback={null} part={{ of, title, onClose: () => setOpen(false) }} />
      )}
    </>
  );
}
