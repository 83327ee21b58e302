import { type ComponentType, useEffect, useState } from "react";
import { isCloseView } from "./close-view";
import type { OrientationProps } from "./orientation-layer";

/** Names towns and lakes in a close view. What draws them, and their names, are asked for when a view is close for the first time. */
export function Orientation(props: OrientationProps) {
  const [Layer, setLayer] = useState<ComponentType<OrientationProps> | null>(null);
  const close = isCloseView(props.layout, props.view);
  useEffect(() => {
    if (!close || Layer) return undefined;
    let current = true;
    // Where the names do not arrive the map is complete without them, and the next close view asks again.
    import("./orientation-layer")
      .then(({ loadLayer }) => loadLayer())
      .then(
        (loaded) => current && setLayer(() => loaded),
        () => undefined,
      );
    return () => {
      current = false;
    };
  }, [close, Layer]);
  return close && Layer && <Layer {...props} />;
}
