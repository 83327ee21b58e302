import type { AroundNavHandler } from "wouter";
import { navigate, usePathname } from "wouter/use-browser-location";
import { base } from "../../state/base";

const folder = `${base}/embed`;

/** Returns the path of the page whose view is embedded at a path of the browser: `/` for `/embed/map`. */
function pageAt(pathname: string): string {
  const path = pathname.slice(folder.length).replace(/\/$/, "");
  if (path === "") return `${base}/embed`;
  return path === "/map" ? `${base}/` : `${base}${path}`;
}

/**
 * A hook that gives the router of an embed the path of the page whose view it is, so that all that reads the address holds
 * there too. A change of the view stays in the frame and adds nothing to the history of the page around it; another page
 * opens in a tab of its own.
 */
export function useEmbedLocation(): [path: string, navigate: (to: string) => void] {
  return [pageAt(usePathname()), go];
}

/** Takes the way of the links of an embed: a change of the view stays in the frame, another page leaves it. */
export const leaveFrame: AroundNavHandler = (_, to) => go(to);

function go(to: string): void {
  const { pathname, search } = window.location;
  const target = new URL(to, window.location.origin);
  if (target.pathname !== pageAt(pathname)) {
    window.open(target, "_blank", "noopener");
    return;
  }
  const theme = new URLSearchParams(search).get("theme");
  if (theme !== null) target.searchParams.set("theme", theme);
  navigate(`${pathname}${target.search}`, { replace: true });
}
