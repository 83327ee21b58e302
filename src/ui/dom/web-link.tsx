import { isWebAddress } from "./web-address";

/**
 * Renders a link to another site if the address is http or https; otherwise only its text, so that no record can run a
 * script.
 */
export function WebLink({
  url,
  children,
  quiet = true,
}: {
  url: string | null;
  children: React.ReactNode;
  quiet?: boolean;
}) {
  if (url === null || !isWebAddress(url)) return <span>{children}</span>;
  return (
    <a className={quiet ? "quiet" : undefined} href={url} rel="noreferrer external">
      {children}
    </a>
  );
}
