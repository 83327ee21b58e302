import { lazy, Suspense, useState, type ComponentType } from "react";
import { Late } from "./late";
import { loading } from "./loading";
import { PanelBoundary } from "./panel-boundary";
import { reload } from "./reload";

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
 * Returns a component that is loaded when it is first rendered, or by its `load`. If it cannot be loaded or rendered,
 * the panel shows an error with a button to try again, and the rest of the page is not affected.
 */
export function lazyPart<P extends object>(load: () => Promise<{ default: ComponentType<P> }>) {
  let failed = false;
  let loaded: ComponentType<P> | null = null;
  const Lazy: ComponentType<P> = lazy(async () => {
    try {
      return await load();
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  // A browser caches a failed module until the page is reloaded.
  const retry = () => {
    if (failed) reload();
  };
  function LazyPart({ name, isPage = false, fallback, part }: LazyProps<P>) {
    // One of both for as long as the panel lives, so that its state is not lost.
    const [Loaded] = useState(() => loaded);
    return (
      <PanelBoundary name={name} isPage={isPage} onRetry={retry}>
        {Loaded ? (
          <Loaded {...part} />
        ) : (
          <Suspense
            fallback={
              <div {...loading}>
                {fallback}
                {fallback !== null && <Late name={name} isPage={isPage} />}
              </div>
            }
          >
            <Lazy {...part} />
          </Suspense>
        )}
      </PanelBoundary>
    );
  }
  /** Loads the component, so that it is rendered at once. Rejects if it cannot be loaded. */
  LazyPart.load = async () => {
    loaded = (await load()).default;
  };
  return LazyPart;
}
