import type { ElementType, Key, ReactElement } from "react";
import * as react from "react/jsx-dev-runtime";
import { withOwnText, type Props } from "./own-text";

export { Fragment, type JSX } from "react/jsx-dev-runtime";

/** Makes an element, as React's own `jsxDEV` does, in which every text stands alone. */
export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
): ReactElement {
  const safe = withOwnText(type, props);
  return react.jsxDEV(type, safe, key, isStatic && Array.isArray(safe.children), source, self);
}
