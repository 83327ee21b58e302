/**
 * Keeps a pressed control where it is in the window while what stands above it changes its height: a chip that comes
 * or goes must not move the legend from under the pointer.
 */
export function keepPlace(control: HTMLElement): void {
  const top = control.getBoundingClientRect().top;
  requestAnimationFrame(() => {
    if (control.isConnected) window.scrollBy({ top: control.getBoundingClientRect().top - top, behavior: "instant" });
  });
}
