import type { ComponentProps, MouseEvent } from "react";
import { useRouter } from "wouter";
import { navigate } from "wouter/use-browser-location";

type Props = ComponentProps<"a"> & {
  /** The path under the base of the site, with its query. */
  href: string;
};

/**
 * Renders a link to a page of the site, by way of the router's `aroundNav`. The router's own would listen for each change of
 * the address in each of the hundreds of links of a page.
 */
export function Link({ href, onClick, children, ...others }: Props) {
  const { base, aroundNav } = useRouter();
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    // With a key or another button it opens elsewhere.
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.button !== 0) return;
    onClick?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    aroundNav(navigate, base + href);
  };
  return (
    <a {...others} href={base + href} onClick={press}>
      {children}
    </a>
  );
}
