import type { ReactNode } from "react";

/** What React leaves as it finds it. */
const asItStands = { __html: "" };

/**
 * Renders what only the build draws: in Node its children, and in a browser what the build wrote in this place, for as
 * long as the component is on the page; nothing where it comes later. What is given under `import.meta.env.SSR` is no
 * part of the program in the browser.
 */
export function Written({ children }: { children: ReactNode }) {
  if (import.meta.env.SSR) return <div data-written>{children}</div>;
  return <div data-written suppressHydrationWarning dangerouslySetInnerHTML={asItStands} />;
}
