/**
 * The oldest supported browsers under their names in MDN's compatibility data: three years before November 2026. The
 * minimum for Chrome is set by subgrid, for Firefox by `:has()`, and for Safari by media ranges.
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

/** A version number for each supported browser. */
export type Versions = { readonly [browser in keyof typeof oldest]: number };

/** The same list in the format of the build, for scripts and style sheets. */
export const buildTarget = [
  `chrome${oldest.chrome}`,
  `edge${oldest.edge}`,
  `firefox${oldest.firefox}`,
  `safari${oldest.safari}`,
  `ios${oldest.safari_ios}`,
];

/** The list as text for the README and the notice on the page. */
export const inWords = `Chrome and Edge ${oldest.chrome}, Firefox ${oldest.firefox}, Safari ${oldest.safari}`;
