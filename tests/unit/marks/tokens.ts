/** A colour as "#rrggbb" in both themes. */
export type Token = { readonly light: string; readonly dark: string };

/** Returns the colours of a style sheet by name, from its source or as it was built. If a name is set again for some medium, the first value counts. */
export function tokensOf(css: string): ReadonlyMap<string, Token> {
  const built = /var\(--lightningcss-light,(#\w+)\)var\(--lightningcss-dark,(#\w+)\)/g;
  const found = new Map<string, Token>();
  const declared = /--([\w-]+): ?light-dark\((#\w+), ?(#\w+)\)/g;
  for (const [, name = "", light = "", dark = ""] of css.replaceAll(built, "light-dark($1,$2)").matchAll(declared))
    if (!found.has(name)) found.set(name, { light: inFull(light), dark: inFull(dark) });
  return found;
}

/** Returns "#rgb" as "#rrggbb". */
function inFull(hex: string): string {
  return hex.length === 4 ? hex.replaceAll(/\w/g, "$&$&") : hex;
}
