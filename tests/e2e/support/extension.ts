/**
 * Changes a page as extensions do from its first element on, before and after React holds it: they put elements of their
 * own beside and into others, set attributes and styles, and make links of numbers.
 */
export function disturb(): void {
  const own = "x-extension";
  const isTheirs = (node: Node): boolean => node instanceof Element && node.closest(own) !== null;
  const visit = (element: Element): void => {
    if (isTheirs(element) || element.closest("head, script, template, noscript, svg") !== null) return;
    element.setAttribute("data-extension-inserted", "");
    if (element instanceof HTMLElement) element.style.setProperty("--extension-colour", "#123456");
    if (element.matches("input, textarea, table")) element.before(document.createElement(own));
    if (element.matches("main, section, li, td, header, label")) element.append(document.createElement(own));
    if (element.matches("tbody tr, nav, p")) element.prepend(document.createElement(own));
    // As those that find telephone numbers do: a part of a text goes into an element of its own.
    const text = element.matches("td span, p span") ? element.firstChild : null;
    const digits = text instanceof Text ? /\d+/.exec(text.data) : null;
    if (text instanceof Text && digits !== null && text.parentElement?.closest(own) === null) {
      const rest = text.splitText(digits.index);
      rest.splitText(digits[0].length);
      const number = document.createElement(own);
      rest.replaceWith(number);
      number.append(rest);
    }
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        if (node instanceof Element) for (const each of [node, ...node.querySelectorAll("*")]) visit(each);
  }).observe(document, { childList: true, subtree: true });
}
