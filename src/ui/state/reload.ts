/**
 * Reloads the page at its address, which keeps the view. Without a network it does nothing, since nothing would come in
 * place of what stands.
 */
export function reload(): void {
  fetch(window.location.href, { method: "HEAD" }).then(
    () => window.location.reload(),
    () => {},
  );
}
