import type { ElementType, Key, ReactElement } from "react";
import * as react from "react/jsx-dev-runtime";
import { withOwnText, type Props } from "./own-text";

export { Fragment, type JSX } from "react/jsx-dev-runtime";

/**
 * Creates an element like React's `jsxDEV`, with each text beside other children in its own element (see
 * `withOwnText`).
 */
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
