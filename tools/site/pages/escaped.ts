import { inMarkup } from "../../../src/words/format/markup";

/** Escapes text for the content and the double-quoted attributes of HTML and XML. */
export function escaped(text: string): string {
  return inMarkup(text).replaceAll("'", "&#39;");
}
