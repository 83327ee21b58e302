/**
 * The mark that the page's first script puts on what is pressed before the program runs, of buttons on the last. What the
 * browser restores by itself has none.
 */
const pressed = "data-pressed";

/**
 * Finds what a reader did in a page that was written at build time before its program ran: boxes that were ticked, options
 * that were chosen, text that was typed, and the button that was pressed last. It is called before React takes the page over,
 * and the function that it returns does all of it once React has.
 */
export function earlyPresses(root: HTMLElement): () => void {
  const found = [...root.querySelectorAll(`[${pressed}]`)];
  const changes = found.flatMap((one) => {
    if (one instanceof HTMLInputElement) return changeOfInput(one) ?? [];
    return one instanceof HTMLSelectElement ? (changeOfSelect(one) ?? []) : [];
  });
  const button = found.find((one) => one instanceof HTMLButtonElement);
  return () => {
    for (const one of found) one.removeAttribute(pressed);
    for (const change of changes) change();
    if (button === undefined) return;
    takeOver(button);
    button.click();
  };
}

/** Has React take over the part of the page in which an element is, as the start of each press does; no menu closes at it. */
function takeOver(element: Element): void {
  element.dispatchEvent(new PointerEvent("pointerdown"));
}

/** Returns what does to an input what was done to it, null if nothing was. */
function changeOfInput(input: HTMLInputElement): (() => void) | null {
  const { type, checked, defaultChecked, value, defaultValue } = input;
  if (type === "radio" || type === "checkbox") {
    // Of two radio buttons that changed, one was chosen.
    if (checked === defaultChecked || (type === "radio" && !checked)) return null;
    return () => {
      takeOver(input);
      // Back to what was written, as React knows it, so that the press is a change.
      input.checked = defaultChecked;
      input.click();
    };
  }
  if (value === defaultValue) return null;
  return () => {
    takeOver(input);
    const { selectionStart, selectionEnd } = input;
    input.value = defaultValue;
    // Unlike `value`, this is no assignment that React takes for its own.
    input.setRangeText(value, 0, defaultValue.length);
    input.setSelectionRange(selectionStart, selectionEnd);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
}

/** Returns what chooses again what was chosen, null if nothing was. */
function changeOfSelect(select: HTMLSelectElement): (() => void) | null {
  const { value, options } = select;
  const written = [...options].find(({ defaultSelected }) => defaultSelected) ?? options[0];
  if (written?.value === value) return null;
  return () => {
    takeOver(select);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  };
}
