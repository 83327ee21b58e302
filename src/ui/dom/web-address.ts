/** Returns whether a text is an http or https address. */
export function isWebAddress(url: string): boolean {
  try {
    return /^https?:\/\//i.test(url) && new URL(url).host !== "";
  } catch {
    return false;
  }
}
