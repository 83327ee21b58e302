/** Marks the place of what is still on its way. */
export const loading = { "data-loading": true } as const;

/** Returns whether something of a part of the page is still on its way. */
export function isLoading(part: ParentNode): boolean {
  return part.querySelector("[data-loading]") !== null;
}

/**
 * Renders a loading message. The footer is hidden while one is on the page, so that it does not move when the content
 * arrives.
 */
export function Loading({ children }: { children: string }) {
  return (
    <p className="quiet-text" {...loading}>
      {children}
    </p>
  );
}
