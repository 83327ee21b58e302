import type { ReactNode } from "react";

/** True while the build writes the HTML of a page; false in a browser. */
export const isWritten = import.meta.env.SSR;

/** What React leaves as it finds it. */
const asItStands = { __html: "" };

/**
 * Renders a picture that only the build draws: in Node what `draw` returns, and in a browser what the build wrote in this
 * place, for as long as the component is on the page; nothing where it comes later.
 */
export function Written({ draw }: { draw: () => ReactNode }) {
  if (isWritten) return <div data-written>{draw()}</div>;
  return <div data-written suppressHydrationWarning dangerouslySetInnerHTML={asItStands} />;
}
