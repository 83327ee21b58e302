import { parseAddress, printAddress } from "../../url/address/address";
import { meantPath } from "../../url/address/path";
import { phone } from "../../ui/dom/use-media";
import { base } from "./base";

/**
 * Returns the path under the base of the page that was written at build time into the root of the document, or null if
 * the address asks for another view, of another path or with parameters, or the screen is a phone's. Puts the path into standard form.
 */
export function writtenPage(root: HTMLElement): string | null {
  const written = root.dataset.page;
  const { pathname, search, hash } = window.location;
  if (written === undefined || window.matchMedia(phone).matches || !pathname.startsWith(base)) return null;
  const path = meantPath(pathname.slice(base.length)).replace(/(.)\/$/, "$1");
  const { view, dropped } = parseAddress(search);
  if (path !== written || dropped.length > 0 || printAddress(view) !== "") return null;
  window.history.replaceState(window.history.state, "", `${base}${path}${search}${hash}`);
  return path;
}
