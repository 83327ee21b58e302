import { lazyPart } from "../../ui/state/lazy-part";
import { Notice } from "../../ui/state/notice";
import type { Dropped } from "../../url/view/view";
import { words } from "#words/page";

const Named = lazyPart(async () => ({ default: (await import("./dropped-notice")).DroppedNotice }));

/** Shows which parts of a link could not be used, loaded only then; nothing where all could. */
export function LinkNotice(part: { dropped: readonly Dropped[]; onDismiss: () => void }) {
  return (
    part.dropped.length > 0 && (
      <Named name={words.product} fallback={<Notice action={null}>{words.loading.data}</Notice>} part={part} />
    )
  );
}
