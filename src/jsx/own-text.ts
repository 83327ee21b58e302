import { createElement, Fragment, type ElementType, type ReactNode } from "react";

type Text = string | number | bigint;

/** The props that `withOwnText` reads. */
export type Props = { readonly children?: ReactNode };

/**
 * Returns the props with each text among the children in an element of its own: a `span`, or a `tspan` in SVG text.
 * Browser translation and some extensions replace text nodes; React still holds the old ones, and then updates detached
 * nodes or fails to remove them. A text that is the only content of an element is safe, because React sets it through
 * the element; adjacent texts that are the only content are joined.
 */
export function withOwnText(type: ElementType, props: Props): Props {
  const children = ownText(type, props.children);
  return children === props.children ? props : { ...props, children };
}

function ownText(type: ElementType, children: ReactNode): ReactNode {
  if (isText(children)) return type === Fragment ? wrapped(type, children) : children;
  if (!Array.isArray(children)) return children;
  const list: readonly ReactNode[] = children;
  if (!list.some((child) => isText(child) || Array.isArray(child))) return children;
  const texts = list.filter(isText);
  if (type !== Fragment && texts.length > 0 && list.every((child) => isText(child) || isNothing(child)))
    return texts.join("");
  const safe = list.map((child, index) => {
    const inside = Array.isArray(child) ? ownText(type, child) : child;
    return isText(inside) ? wrapped(type, inside, `text ${index}`) : inside;
  });
  return safe.every((child, index) => child === list[index]) ? children : safe;
}

function wrapped(type: ElementType, text: Text, key?: string): ReactNode {
  const inSvg = type === "text" || type === "tspan";
  return createElement(inSvg ? "tspan" : "span", { key }, text);
}

function isText(child: ReactNode): child is Text {
  return (typeof child === "string" && child !== "") || typeof child === "number" || typeof child === "bigint";
}

function isNothing(child: ReactNode): boolean {
  return child === null || child === undefined || child === "" || typeof child === "boolean";
}
