import { lazy, Suspense, type ComponentType } from "react";
import { PanelBoundary } from "./panel-boundary";

type LazyProps<P> = {
  /** What the panel is called where it fails. */
  name: string;
  /** It is all that the page has. */
  isPage?: boolean;
  /** Keeps the panel's place while it loads. */
  fallback: React.ReactNode;
  part: P;
};

/**
 * A part of the page that is loaded when it is first shown. Where it cannot be loaded or drawn, the panel says so and
 * tries again on demand, and the rest of the page stands.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let failed = false;
  const Part: ComponentType<P> = lazy(async () => {
    try {
      return await load();
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  // A browser keeps a failed module for as long as the page lives: only a new page asks again. The address keeps the view.
  const retry = () => {
    if (failed) window.location.reload();
  };
  return function LazyPart({ name, isPage = false, fallback, part }: LazyProps<P>) {
    return (
      <PanelBoundary name={name} isPage={isPage} onRetry={retry}>
        <Suspense fallback={<div data-loading>{fallback}</div>}>
          <Part {...part} />
        </Suspense>
      </PanelBoundary>
    );
  };
}
