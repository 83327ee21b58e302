/** A link out of the site where the address is http(s); any other text stays text, so that no record can run a script. */
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

/** Whether a text is an http(s) address that may become a link. */
export function isWebAddress(url: string): boolean {
  try {
    return /^https?:\/\//i.test(url) && new URL(url).host !== "";
  } catch {
    return false;
  }
}
