import type { Page } from "@playwright/test";

/**
 * Changes a page as a browser's translation does: every text node, also a later one, is moved into two elements of its
 * own.
 */
export async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const apart = "script, style, noscript, title, font";
    const wrap = (text: Node): void => {
      if (!(text.parentElement instanceof Element) || text.parentElement.closest(apart)) return;
      const inner = document.createElement("font");
      const outer = document.createElement("font");
      inner.textContent = text.nodeValue;
      outer.append(inner);
      text.parentElement.replaceChild(outer, text);
    };
    const all = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) wrap(text);
    };
    const observer = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) {
          if (node instanceof Text) wrap(node);
          else all(node);
        }
    });
    all(document.documentElement);
    observer.observe(document.documentElement, { childList: true, subtree: true });
  });
}

/** Returns the texts of which React holds the text node, because they are not alone in their element. */
export async function bareTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode;
      if (Object.keys(text).some((key) => key.startsWith("__reactFiber$")))
        found.push(`${text.parentElement?.outerHTML.slice(0, 80)}: ${text.nodeValue}`);
    }
    return found;
  });
}

/** Returns the title and the text of a page. */
export async function saidBy(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title}\n${document.querySelector("#root")?.textContent}`);
}

/** The control to use: the first of one kind, or the first of a kind that was not used before. */
type Wanted = { readonly kind: string } | { readonly notOf: readonly string[] };

/** Uses a control. Returns its kind, or null if there is none. */
export async function use(page: Page, wanted: Wanted): Promise<string | null> {
  return page.evaluate((asked) => {
    const kindOf = (control: Element): string =>
      [control.tagName, control.getAttribute("type"), control.className, control.parentElement?.className].join(" ");
    const controls = document.querySelectorAll<HTMLElement>("button, summary, input, select");
    const next = [...controls].find(
      (control) =>
        !control.matches(":disabled") &&
        control.getClientRects().length > 0 &&
        ("kind" in asked ? asked.kind === kindOf(control) : !asked.notOf.includes(kindOf(control))),
    );
    if (!next) return null;
    const kind = kindOf(next);
    const type = (prototype: object, value: string): void => {
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(next, value);
      next.dispatchEvent(new Event("input", { bubbles: true }));
      next.dispatchEvent(new Event("change", { bubbles: true }));
    };
    if (next instanceof HTMLSelectElement) {
      const other = [...next.options].findLast((option) => !option.disabled && option.value !== next.value);
      type(HTMLSelectElement.prototype, other?.value ?? next.value);
    } else if (next instanceof HTMLInputElement && /^(search|text|number)$/.test(next.type))
      type(HTMLInputElement.prototype, "no");
    else next.click();
    return kind;
  }, wanted);
}
