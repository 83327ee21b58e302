/**
 * Scrolls so that a pressed control keeps its place in the window when content above it changes its height, for example
 * when a chip of the filters appears above a legend.
 */
export function keepPlace(control: HTMLElement): void {
  const top = control.getBoundingClientRect().top;
  requestAnimationFrame(() => {
    if (control.isConnected) window.scrollBy({ top: control.getBoundingClientRect().top - top, behavior: "instant" });
  });
}
