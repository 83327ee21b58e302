import { lazy, Suspense, type ComponentType } from "react";
import { PanelBoundary } from "./panel-boundary";

type LazyProps<P> = {
  /** The name of the panel in its error message. */
  name: string;
  /** True if the panel is the whole page. */
  isPage?: boolean;
  /** Shown in place of the panel while it loads. */
  fallback: React.ReactNode;
  part: P;
};

/**
 * Returns a component that is loaded when it is first rendered. If it cannot be loaded or rendered, the panel shows an
 * error with a button to try again, and the rest of the page is not affected.
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
  // A browser caches a failed module until the page is reloaded. The address keeps the view.
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
