import { contentOfPage } from "../state/page-parts";
import { isShown } from "./is-shown";

/**
 * Moves the focus to the first of the elements that is shown in the next frame. It is for a press that removes or
 * disables its own button, so that the keyboard does not start at the top of the page again. If the button is still
 * there, it keeps the focus.
 */
export function focusAfter(...choices: readonly (() => Element | null | undefined)[]): void {
  requestAnimationFrame(() => {
    const focused = document.activeElement;
    if (focused !== null && focused !== document.body && !focused.matches(":disabled")) return;
    for (const choice of choices) {
      const element = choice();
      if (!(element instanceof HTMLElement) || !isShown(element)) continue;
      element.focus();
      return;
    }
  });
}

/**
 * Moves the focus, if a press has disabled or removed the control, to the first usable control of its group, or else to
 * the summary that opens the group, or else to the main content.
 */
export function focusInGroup(control: Element | null): void {
  const group = control?.closest("fieldset, ul, [role=group]");
  focusAfter(
    () => firstControl(group),
    () => group?.closest("details")?.querySelector("summary"),
    contentOfPage,
  );
}

/** Returns the first visible and enabled control of an element, or undefined. */
export function firstControl(part: Element | null | undefined): Element | undefined {
  return [...(part?.querySelectorAll("button:enabled, summary, select:enabled, input:enabled") ?? [])].find(isShown);
}

/** Focuses the content of the page, because a dismissed notice loses the focus. */
export function focusContent(): void {
  focusAfter(contentOfPage);
}
