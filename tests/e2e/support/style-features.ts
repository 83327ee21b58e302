import mdn from "@mdn/browser-compat-data/forLegacyNode";
import type { Identifier } from "@mdn/browser-compat-data/types";
import { isNewer, members } from "../../architecture/features";

/**
 * Returns what a style sheet uses that the oldest supported browsers lack, sorted: "text-wrap", "float: inline-start".
 */
export function newerStyles(css: string): readonly string[] {
  const { properties, selectors, types, "at-rules": rules } = mdn.css;
  const found = [
    ...[...css.matchAll(/[{;]([a-z-]+):([^;{}]*)/g)].flatMap(([, name = "", value = ""]) =>
      declared(name, value, properties?.[name]),
    ),
    ...[...css.matchAll(/@([a-z-]+)/g)].flatMap(([, name = ""]) => (lacks(rules?.[name]) ? [`@${name}`] : [])),
    ...[...selectorsOf(css).matchAll(/:{1,2}([a-z-]+)(?=[\s,{(:.>)[+~#])/g)].flatMap(([, name = ""]) =>
      lacks(selectors?.[name]) ? [`:${name}`] : [],
    ),
    ...functions(types).filter((name) => new RegExp(`(?<![\\w-])${name}\\(`).test(css)),
  ];
  return [...new Set(found)].toSorted();
}

/** Returns a style sheet without its declarations. */
function selectorsOf(css: string): string {
  return css.replaceAll(/(?<=[{;])[a-z-]+:[^;{}]*(?=[;}])/g, "");
}

/** Returns the property of a declaration if it is too new, or else its values that are. */
function declared(name: string, value: string, property: Identifier | undefined): readonly string[] {
  if (lacks(property)) return [name];
  const words = value.split(/[^\w-]+/);
  return members(property).flatMap(([word, feature]) =>
    words.includes(word) && lacks(feature) ? [`${name}: ${word}`] : [],
  );
}

/** Returns the names of value functions that are too new, at any depth of MDN's data. */
function functions(part: Identifier | undefined): readonly string[] {
  return members(part).flatMap(([name, feature]) => [...(lacks(feature) ? [name] : []), ...functions(feature)]);
}

function lacks(feature: Identifier | undefined): boolean {
  return feature !== undefined && isNewer(feature);
}
