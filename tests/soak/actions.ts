import type { Page } from "playwright";
import type { Random } from "../bench/record/random";

/** What a reader may do next, and how often, in shares of a whole. */
const kinds = {
  filter: 20,
  link: 20,
  button: 15,
  figure: 10,
  map: 8,
  select: 6,
  type: 6,
  key: 6,
  back: 6,
  forward: 3,
  scroll: 4,
  window: 2,
} as const;

export type Kind = keyof typeof kinds;

/** Where an action of a kind begins: controls of the page that lead to no file, no frame and no other site. */
const places: Partial<Record<Kind, string>> = {
  filter: "[data-choices] :is(summary, label, button), main :is(label, summary)",
  link: "a[href]",
  button: "button:not(:disabled)",
  figure: "a[href*='cite=']",
  map: "[data-mark], section[aria-label^='Map'] button",
  select: "select",
  type: "input[type=search], [role=combobox]",
};

const typed = ["narvik", "microsoft", "100", "ö", "x y z", "2027"];
const pressed = ["Escape", "Escape", "Tab", "Enter", "ArrowDown", "Control+k"];
const windows = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

/** Does one action of a random kind, and returns the kind and what it was done to. Nothing where the page has nothing for it. */
export async function act(page: Page, random: Random): Promise<readonly [Kind, string]> {
  const kind = kindAt(random);
  switch (kind) {
    case "filter":
    case "link":
    case "button":
    case "figure":
    case "map":
      return [kind, await pressOne(page, places[kind] ?? "", random)];
    case "select":
      return [kind, await chooseOne(page, random)];
    case "type": {
      const text = random.pick(typed);
      const what = await pressOne(page, places.type ?? "", random);
      if (what !== "") await page.keyboard.type(text);
      return [kind, what && `${what} ${text}`];
    }
    case "key": {
      const key = random.pick(pressed);
      await page.keyboard.press(key);
      return [kind, key];
    }
    case "back":
    case "forward":
      return [kind, await travel(page, kind)];
    case "scroll":
      await page.mouse.wheel(0, (random.next() - 0.4) * 2000);
      return [kind, "wheel"];
    case "window": {
      const [width, height] = random.pick(windows);
      await page.setViewportSize({ width, height });
      return [kind, `${width} px`];
    }
  }
}

function kindAt(random: Random): Kind {
  const names = Object.keys(kinds) as Kind[];
  let left = random.below(names.reduce((sum, name) => sum + kinds[name], 0));
  return names.find((name) => (left -= kinds[name]) < 0) ?? "link";
}

/** Presses one of the visible elements with the pointer, and returns its text; "" where there is none. */
async function pressOne(page: Page, css: string, random: Random): Promise<string> {
  const found = await page.evaluate(pointAt, [css, random.next()] as const);
  if (found === null) return "";
  await page.mouse.click(found.x, found.y);
  return found.text;
}

/** Runs in the page: brings one of the elements that can be pressed into the window, and returns where it is. */
function pointAt([css, share]: readonly [string, number]): { x: number; y: number; text: string } | null {
  /** A file, a frame or another site would end what is measured. */
  const leaves = (element: Element): boolean => {
    const link = element.closest("a");
    if (link === null) return false;
    const { origin, pathname } = new URL(link.href);
    return (
      link.target === "_blank" ||
      link.download !== "" ||
      origin !== location.origin ||
      /\.\w+$|\/embed\//.test(pathname)
    );
  };
  // What is modal is all that can be pressed.
  const root = document.querySelector("dialog:modal") ?? document;
  const shown = [...root.querySelectorAll(css)].filter((element) => element.checkVisibility() && !leaves(element));
  const element = shown[Math.floor(share * shown.length)];
  if (element === undefined) return null;
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  const text = element.getAttribute("aria-label") ?? element.textContent;
  return { x: left + width / 2, y: top + height / 2, text: text.trim().slice(0, 40) };
}

/** Chooses one of the values of one of the selects, as the list of the browser would, which no pointer of a test reaches. */
async function chooseOne(page: Page, random: Random): Promise<string> {
  return page.evaluate(
    ([which, value]) => {
      const root = document.querySelector("dialog:modal") ?? document;
      const shown = [...root.querySelectorAll("select")].filter((select) => select.checkVisibility());
      const select = shown[Math.floor(which * shown.length)];
      if (select === undefined) return "";
      select.selectedIndex = Math.floor(value * select.options.length);
      select.dispatchEvent(new Event("change", { bubbles: true }));
      return select.value;
    },
    [random.next(), random.next()] as const,
  );
}

/** Goes back or forward, but never out of the document that is measured. */
async function travel(page: Page, to: "back" | "forward"): Promise<string> {
  return page.evaluate((way) => {
    const { navigation } = window as unknown as {
      navigation: { entries: () => { sameDocument: boolean }[]; currentEntry: { index: number } };
    };
    const step = way === "back" ? -1 : 1;
    if (!navigation.entries()[navigation.currentEntry.index + step]?.sameDocument) return "";
    history.go(step);
    return way;
  }, to);
}
