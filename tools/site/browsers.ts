/**
 * The oldest browsers that the page is made for, by the names that MDN's compatibility data gives them: three years
 * back from November 2026. Subgrid sets Chrome's, `:has()` sets Firefox's, and media ranges set Safari's.
 */
export const oldest = {
  chrome: 117,
  chrome_android: 117,
  edge: 117,
  firefox: 121,
  firefox_android: 121,
  safari: 16.4,
  safari_ios: 16.4,
} as const;

/** A version for each browser of the support list. */
export type Versions = { readonly [browser in keyof typeof oldest]: number };

/** What scripts and style sheets are written for: the same list, as the build names it. */
export const buildTarget = [
  `chrome${oldest.chrome}`,
  `edge${oldest.edge}`,
  `firefox${oldest.firefox}`,
  `safari${oldest.safari}`,
  `ios${oldest.safari_ios}`,
];

/** The support list in words, as the README and the page's own note give it. */
export const inWords = `Chrome and Edge ${oldest.chrome}, Firefox ${oldest.firefox}, Safari ${oldest.safari}`;
