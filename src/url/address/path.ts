/** What mail, chat or people add after a path: spaces, punctuation, quotes and brackets. */
const trailing = /[\s.,;:!?)\]}"'»”’]+(\/?)$/;

/** The longest path that is corrected, because the search for its end is slow. */
const longest = 1000;

/**
 * Returns a path in the form of the site's own: lower case, without invisible characters, repeated slashes, trailing
 * punctuation or `index.html`.
 */
export function meantPath(path: string): string {
  if (path.length > longest) return path;
  const tidy = path
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\/{2,}/g, "/")
    .replace(trailing, "$1")
    .replace(/\/index\.html$/, "/");
  return tidy === "" ? "/" : tidy;
}
