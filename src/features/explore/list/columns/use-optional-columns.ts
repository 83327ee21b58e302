import { useEffect, useState } from "react";

type Extras = typeof import("./optional-cells");

let loaded: Extras | null = null;

/**
 * A hook that returns the parts of the list that load later; null while they load, "failed" if they could not be
 * loaded.
 */
export function useExtras(): Extras | "failed" | null {
  const [extras, setExtras] = useState<Extras | "failed" | null>(loaded);
  useEffect(() => {
    let isMounted = true;
    if (loaded === null)
      import("./optional-cells").then(
        (found) => {
          loaded = found;
          if (isMounted) setExtras(found);
        },
        () => {
          if (isMounted) setExtras("failed");
        },
      );
    return () => {
      isMounted = false;
    };
  }, []);
  return extras;
}
