/**
 * Returns the public address of the site from `SITE_ADDRESS`, with a slash at its end; null where none is configured, so
 * that links are relative. Throws where it is no http(s) address or does not end in the site's base path.
 */
export function siteAddress(base: string, typed = process.env.SITE_ADDRESS ?? ""): string | null {
  if (typed.trim() === "") return null;
  const address = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.search !== "" || address.hash !== "")
    throw new Error(`SITE_ADDRESS is the site’s public address, such as https://example.org/, not ${typed}`);
  const path = address.pathname.endsWith("/") ? address.pathname : `${address.pathname}/`;
  if (path !== base) throw new Error(`SITE_ADDRESS leads to ${path}, and the site is built for ${base} (BASE_PATH)`);
  return `${address.origin}${path}`;
}
