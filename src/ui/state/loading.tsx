/** Says that something is still to come; the foot of the page waits for it out of sight, so that nothing moves when it is there. */
export function Loading({ children }: { children: string }) {
  return (
    <p className="quiet-text" data-loading>
      {children}
    </p>
  );
}
