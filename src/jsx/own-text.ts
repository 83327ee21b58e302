import { createElement, Fragment, type ElementType, type ReactNode } from "react";

type Text = string | number | bigint;

/** What an element is made with, as far as texts are concerned. */
export type Props = { readonly children?: ReactNode };

/**
 * The props of an element with every text among its children in an element of its own. A browser that translates a page,
 * and many an extension, replaces text nodes; React, which still holds the old ones, then changes what nobody sees or
 * fails when it removes them. A text that is all an element holds is safe: React sets it through the element. So texts
 * with nothing between them become one, and a text beside elements gets a `span`, in SVG text a `tspan`.
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
