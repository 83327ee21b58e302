/**
 * Renders the place in which the build writes what only readers without scripts are told. The program leaves what stands in
 * it as it is.
 */
export function WithoutScripts() {
  return <noscript data-told />;
}
