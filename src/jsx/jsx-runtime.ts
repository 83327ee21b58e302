import type { ElementType, Key, ReactElement } from "react";
import * as react from "react/jsx-runtime";
import { withOwnText, type Props } from "./own-text";

export { Fragment, type JSX } from "react/jsx-runtime";

/**
 * Creates an element like React's `jsx`, with each text beside other children in its own element (see `withOwnText`).
 */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return react.jsx(type, withOwnText(type, props), key);
}

/** Creates an element with more than one child, like React's `jsxs`. */
export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const safe = withOwnText(type, props);
  return Array.isArray(safe.children) ? react.jsxs(type, safe, key) : react.jsx(type, safe, key);
}
