/**
 * Renders a loading message. The footer is hidden while one is on the page, so that it does not move when the content
 * arrives.
 */
export function Loading({ children }: { children: string }) {
  return (
    <p className="quiet-text" data-loading>
      {children}
    </p>
  );
}
