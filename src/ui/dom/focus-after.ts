import { isShown } from "./is-shown";

/**
 * For a press that takes its own button away, or leaves it without use: gives the focus to the first of the elements that is there afterwards, so
 * that the keyboard goes on where it was and not from the top of the page. Where the button stayed, so does the focus.
 */
export function focusAfter(...choices: readonly (() => Element | null | undefined)[]): void {
  requestAnimationFrame(() => {
    const held = document.activeElement;
    if (held !== null && held !== document.body && !held.matches(":disabled")) return;
    for (const choice of choices) {
      const element = choice();
      if (!(element instanceof HTMLElement) || !isShown(element)) continue;
      element.focus();
      return;
    }
  });
}

/**
 * For a press after which its own control may have nothing to give: on to the first of its group that has, else to what
 * opens the group, else to the content.
 */
export function focusInGroup(control: Element | null): void {
  const group = control?.closest("fieldset, ul, [role=group]");
  focusAfter(
    () => firstControl(group),
    () => group?.closest("details")?.querySelector("summary"),
    () => document.querySelector("main"),
  );
}

/** The first control of a part of the page that can be seen and used. */
export function firstControl(part: Element | null | undefined): Element | undefined {
  return [...(part?.querySelectorAll("button:enabled, summary, select:enabled, input:enabled") ?? [])].find(isShown);
}
