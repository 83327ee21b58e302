import { defaultView } from "../view/default-view";
import { closed, escaped, misspelt, parametersOf } from "./kindly";
import { migrated } from "./migrations";
import { type Dropped, type View } from "../view/view";
import { parameters } from "./parameters";

/** Many trackers have parameters called `source` or nearly so, and theirs are no misspelt ones of ours. */
const names = [...parameters.keys()].filter((name) => name !== "source");

/** Returns a parameter's name in lower case, without the brackets of a list (`country[]`). */
function plainName(written: string): string {
  return written.toLowerCase().replace(/\[\d*\]$/, "");
}

/**
 * Returns the view of a query string (with or without `?`) and what was dropped. It accepts names in any case, a list
 * over several parameters, and characters that a mail or chat program added. Unknown parameters are ignored, since most
 * are trackers', unless one looks like a misspelt name. Never throws.
 */
export function parseAddress(query: string): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const dropped: Dropped[] = [];
  const texts = new Map<string, string>();
  for (const [written, text] of migrated(parametersOf(query))) {
    const plain = plainName(written);
    // Hyphens, underscores and backslashes inside a name are typing or Markdown.
    const name = plain.replaceAll(/(?<=[a-z])[\\_-]+(?=[a-z])/g, "");
    const before = texts.get(name);
    if (!parameters.has(name)) {
      const like = misspelt(plain, names);
      if (like !== undefined) dropped.push({ parameter: written, value: null, like });
    } else if (before === undefined) texts.set(name, text);
    else if (parameters.get(name)?.list === true) texts.set(name, `${before},${text}`);
    else if (before !== text) dropped.push({ parameter: name, value: text, why: "repeated" });
  }
  let view = defaultView;
  for (const [name, text] of texts) {
    const read = parameters.get(name)?.read(view, text);
    if (!read) continue;
    view = read.view;
    dropped.push(...read.dropped.map((value) => ({ parameter: name, value })));
    dropped.push(...read.overLimit.map((value) => ({ parameter: name, value, why: "over_limit" as const })));
  }
  return { view, dropped };
}

/**
 * Returns the query string of a view (`?country=SE,NO&currency=SEK`), or an empty text for the default view.
 * `parseAddress` reads it back. It ends in a letter, a digit, `=`, `-` or `_`, so that no chat, mail or Markdown
 * program cuts it.
 */
export function printAddress(view: View): string {
  const parts = [...parameters].flatMap(([name, { write, list }]) => {
    const text = write(view);
    return text === null ? [] : `${name}=${escaped(text, { lists: list })}`;
  });
  return parts.length === 0 ? "" : closed(`?${parts.join("&")}`);
}
