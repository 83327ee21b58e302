import type { ElementType, Key, ReactElement } from "react";
import * as react from "react/jsx-runtime";
import { withOwnText, type Props } from "./own-text";

export { Fragment, type JSX } from "react/jsx-runtime";

/** Makes an element, as React's own `jsx` does, in which every text stands alone. */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return react.jsx(type, withOwnText(type, props), key);
}

/** The same for what was written with more than one child. */
export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const safe = withOwnText(type, props);
  return Array.isArray(safe.children) ? react.jsxs(type, safe, key) : react.jsx(type, safe, key);
}
