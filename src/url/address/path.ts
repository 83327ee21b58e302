/** What a mail, a chat or a hand puts behind a path: blanks, the end of a sentence, quotes and brackets. */
const behind = /[\s.,;:!?)\]}"'»”’]+(\/?)$/;

/** No path of ours is longer, and to look for the end of one that is takes long. */
const longest = 1000;

/**
 * The path that a reader meant: small letters, no marks that cannot be seen, one slash at a time, nothing that a sentence
 * put behind it, and a folder instead of its own `index.html`. Every path of the site is written so.
 */
export function meantPath(path: string): string {
  if (path.length > longest) return path;
  const tidy = path
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\/{2,}/g, "/")
    .replace(behind, "$1")
    .replace(/\/index\.html$/, "/");
  return tidy === "" ? "/" : tidy;
}
