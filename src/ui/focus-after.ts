import { isShown } from "./is-shown";

/**
 * For a press that takes its own button away: gives the focus to the first of the elements that is there afterwards, so
 * that the keyboard goes on where it was and not from the top of the page. Where the button stayed, so does the focus.
 */
export function focusAfter(...choices: readonly (() => Element | null | undefined)[]): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    for (const choice of choices) {
      const element = choice();
      if (!(element instanceof HTMLElement) || !isShown(element)) continue;
      element.focus();
      return;
    }
  });
}

/** The first control of a part of the page that can be seen and used. */
export function firstControl(part: Element | null | undefined): Element | undefined {
  return [...(part?.querySelectorAll("button:enabled, summary, select:enabled, input:enabled") ?? [])].find(isShown);
}
