/** What has a press of its own, inside of what bears an address. */
const pressable = "a, button, [role=note], [data-href]";

/**
 * Has Ctrl, Cmd, Shift and the middle button do on what bears an address in `data-href`, as a mark, a bar or a year does,
 * what they do on a link: the browser opens it in a tab or a window of its own, and this page stays as it is. `base` stands
 * before every address.
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
    // A map that was dragged by a mark has not been pressed.
    if (Math.hypot(event.clientX - down.x, event.clientY - down.y) < 5) window.open(base + href, "_blank", "noopener");
  };
  const begin = (event: MouseEvent) => {
    down = { x: event.clientX, y: event.clientY };
    // The middle button would begin to scroll.
    if (event.button === 1 && typeof hrefOf(event) === "string") event.preventDefault();
  };
  document.addEventListener("mousedown", begin, { capture: true });
  document.addEventListener("click", press, { capture: true });
  document.addEventListener("auxclick", press, { capture: true });
}
