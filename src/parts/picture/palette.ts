/** Returns the value of a design token in the light theme: a colour as `#rrggbb`, or a share as `13%`. Throws if there is none. */
export type Palette = (token: string) => string;

/** Returns the light palette of a style sheet of design tokens. Pictures are for paper and chats, so they are light. */
export function lightPalette(css: string): Palette {
  // The first of each: what follows is for readers who ask for more contrast, or for their own colours.
  const tokens = new Map(
    [...css.matchAll(/(--[\w-]+):\s*(?:light-dark\((#\w{6}),[^)]*\)|(\d+%));/g)]
      .map(([, name = "", colour, share]) => [name, colour ?? share ?? ""] as const)
      .toReversed(),
  );
  return (token) => {
    const value = tokens.get(token);
    if (value === undefined) throw new Error(`The design tokens have no ${token} that a picture could use`);
    return value;
  };
}
