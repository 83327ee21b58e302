import { correctionWords } from "#words/claims/correction";

/** Where corrections go; an empty text is not set. */
export type CorrectionsTo = { readonly url: string; readonly mail: string };

/** The longest text that is put into an address, in characters: programs cut off longer ones. */
const longest = 4000;

/** The first half of a letter of two units, which an address cannot hold alone. */
const halfLetter = /[\uD800-\uDBFF]$/;

/**
 * Returns the address that opens a correction with its title and text, and by which way it goes; null where corrections go
 * nowhere. A text that is too long for an address is cut and ends by saying so (`isCut`). `{title}` and `{body}` in the address of a form are replaced; where it has neither, both are added as parameters.
 */
export function correctionHref(
  { url, mail }: CorrectionsTo,
  title: string,
  body: string,
): { readonly by: "issue" | "mail"; readonly href: string; readonly isCut: boolean } | null {
  const isCut = body.length > longest;
  const [head, text] = [encodeURIComponent(title), encodeURIComponent(isCut ? cutText(body) : body)];
  if (url !== "") {
    const filled = url.replaceAll("{title}", () => head).replaceAll("{body}", () => text);
    const href = filled === url ? `${url}${url.includes("?") ? "&" : "?"}title=${head}&body=${text}` : filled;
    return { by: "issue", href, isCut };
  }
  return mail === "" ? null : { by: "mail", href: `mailto:${mail}?subject=${head}&body=${text}`, isCut };
}

function cutText(body: string): string {
  const end = correctionWords.cutHere;
  return body.slice(0, longest - end.length).replace(halfLetter, "") + end;
}
