/** Returns a text as it stands in the content and the double-quoted attributes of HTML and XML. */
export function inMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
