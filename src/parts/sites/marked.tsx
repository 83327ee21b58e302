import type { Match } from "../../domain/search/search";
import { segments } from "./segments";

/** Renders a text with the letters marked that a search found. */
export function Marked({ text, matches }: { text: string; matches: readonly Match[] }) {
  // In a fragment each text has an element of its own, so that a translated page can be changed.
  return (
    <>
      {segments(text, matches).map(({ text: piece, hit }, index) =>
        // The position is the only key of a part of a text.
        // oxlint-disable-next-line react/no-array-index-key
        hit ? <mark key={index}>{piece}</mark> : piece,
      )}
    </>
  );
}
