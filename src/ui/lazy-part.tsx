import { lazy, Suspense, type ComponentType } from "react";
import { PanelBoundary } from "./panel-boundary";

type LazyProps<P> = {
  /** What the panel is called where it fails. */
  name: string;
  /** Keeps the panel's place while it loads. */
  fallback: React.ReactNode;
  part: P;
};

/**
 * A part of the page that is loaded when it is first shown. Where it cannot be loaded or drawn, the panel says so and
 * tries again on demand, and the rest of the page stands.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let Part = lazy(load);
  // React keeps a failed load for good; a reader's new try needs a new one.
  const renew = () => {
    Part = lazy(load);
  };
  return function LazyPart({ name, fallback, part }: LazyProps<P>) {
    const Current: ComponentType<P> = Part;
    return (
      <PanelBoundary name={name} onRetry={renew}>
        <Suspense fallback={fallback}>
          <Current {...part} />
        </Suspense>
      </PanelBoundary>
    );
  };
}
