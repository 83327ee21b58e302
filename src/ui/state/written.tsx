import { useState, useSyncExternalStore, type ReactNode } from "react";

/** What React leaves as it finds it. */
const asItStands = { __html: "" };

/**
 * Renders what only the build draws: in Node its children, and in a browser what the build wrote in this place, for as
 * long as the component is on the page; nothing where it comes later. What is given under `import.meta.env.SSR` is no
 * part of the program in the browser.
 */
export function Written({ as: Tag = "div", children }: { as?: "div" | "g"; children: ReactNode }) {
  if (import.meta.env.SSR) return <Tag data-written>{children}</Tag>;
  return <Tag data-written suppressHydrationWarning dangerouslySetInnerHTML={asItStands} />;
}

const never = () => () => {};

/** A hook that returns whether a program runs, and the page does not only stand as it was written. */
export function useIsRunning(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Renders its children only where a program runs: in the page as written, what waits for one would wait for good. */
export function OnceRunning({ children }: { children: ReactNode }) {
  const isRunning = useIsRunning();
  return <>{isRunning && children}</>;
}

/** A hook that returns whether the component was written at build time and taken over, and not rendered by the program. */
export function useIsWritten(): boolean {
  const isTakenOver = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return useState(isTakenOver)[0];
}
