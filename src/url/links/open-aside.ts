/** Selector of controls inside an element with an address that handle their own press. */
const pressable = "a, button, [role=note], [data-href]";

/**
 * Makes elements with an address in `data-href`, such as marks, bars and years, open it in a new tab or window on Ctrl,
 * Cmd, Shift and the middle button, as a link does. `base` is put before every address.
 */
export function openAside(base: string): void {
  let down = { x: 0, y: 0 };
  const hrefOf = ({ button, ctrlKey, metaKey, shiftKey, target }: MouseEvent) =>
    (button === 1 || (button === 0 && (ctrlKey || metaKey || shiftKey))) && target instanceof Element
      ? target.closest(pressable)?.getAttribute("data-href")
      : null;
  const press = (event: MouseEvent) => {
    const href = hrefOf(event);
    if (typeof href !== "string") return;
    event.preventDefault();
    event.stopPropagation();
    // A drag of the map that starts on a mark is no press.
    if (Math.hypot(event.clientX - down.x, event.clientY - down.y) < 5) window.open(base + href, "_blank", "noopener");
  };
  const begin = (event: MouseEvent) => {
    down = { x: event.clientX, y: event.clientY };
    // Prevents the automatic scrolling of the middle button.
    if (event.button === 1 && typeof hrefOf(event) === "string") event.preventDefault();
  };
  document.addEventListener("mousedown", begin, { capture: true });
  document.addEventListener("click", press, { capture: true });
  document.addEventListener("auxclick", press, { capture: true });
}
