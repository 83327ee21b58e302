import { keys, type Tab } from "./drivers/tab";
import { until } from "./until";

/** What a reader looks for: visible elements by selector, and by a pattern of their name where that is not enough. */
export type Sought = { readonly css: string; readonly name?: RegExp; readonly within?: string };

/** What is seen of the visible elements that were sought: how many, and the first of them. */
type Seen = {
  readonly count: number;
  readonly text: string;
  readonly href: string;
  readonly focused: boolean;
  readonly inWindow: boolean;
};

/** A reader with a keyboard, in any browser. Whatever is asked of the page is waited for. */
export class Reader {
  readonly tab: Tab;
  readonly site: string;

  /** @param site The address of the site, with a slash at the end. */
  constructor(tab: Tab, site: string) {
    this.tab = tab;
    this.site = site;
  }

  /** Opens an address relative to the site and waits until its program stands, and nothing loads any more. */
  async open(address: string): Promise<void> {
    await this.tab.goto(this.site + address);
    await this.rest();
  }

  async rest(): Promise<void> {
    await until("a page that has loaded", async () => (await this.count(loading)) === 0);
    await this.sees({ css: "h1" });
  }

  /** Evaluates a function in the page. Its arguments and its value pass as JSON. */
  async run<Given extends readonly unknown[], T>(look: (...given: Given) => T, ...given: Given): Promise<T> {
    // The runner of TypeScript names functions with a helper that the page does not have.
    const call = `(() => { const __name = (one) => one; return JSON.stringify((${String(look)})(...${JSON.stringify(given)}) ?? null); })()`;
    const text = await this.tab.evaluate(call);
    try {
      return JSON.parse(text) as T;
    } catch {
      throw new Error(text);
    }
  }

  /** Waits until nothing moves and what changed is painted. */
  async isStill(): Promise<void> {
    await until("a still page", async () => (await this.tab.evaluate(stillness)) === "still");
  }

  async seen({ css, name, within }: Sought): Promise<Seen> {
    return this.run(seek, css, name?.source ?? "", within ?? "html");
  }

  async count(css: string): Promise<number> {
    return this.run((selector) => document.querySelectorAll(selector).length, css);
  }

  async sees(sought: Sought): Promise<Seen> {
    let seen: Seen | undefined;
    await until(described(sought), async () => (seen = await this.seen(sought)).count > 0);
    if (seen === undefined) throw new Error("nothing was looked at");
    return seen;
  }

  async seesNo(sought: Sought): Promise<void> {
    await until(`no ${described(sought)}`, async () => (await this.seen(sought)).count === 0);
  }

  /** Waits until the address, without the site, matches. */
  async isAt(address: RegExp): Promise<void> {
    await until(`the address ${String(address)}`, async () => address.test(await this.run(() => location.href)));
  }

  async hasFocus(sought: Sought): Promise<void> {
    await until(`focus on ${described(sought)}`, async () => (await this.seen(sought)).focused);
  }

  async press(...pressed: readonly (keyof typeof keys)[]): Promise<void> {
    await this.tab.press(...pressed.map((key) => keys[key]));
  }

  async type(text: string): Promise<void> {
    await this.tab.press(...Array.from(text));
  }

  /** Presses Tab, or Shift and Tab, until the first of what is sought has the focus. */
  async tabTo(sought: Sought, back = false): Promise<void> {
    await this.sees(sought);
    for (let pressed = 0; pressed < 400; pressed += 1) {
      await (back ? this.press("Shift", "Tab") : this.press("Tab"));
      if ((await this.seen(sought)).focused) return;
    }
    throw new Error(`Tab never reached ${described(sought)}`);
  }

  /** Goes to a link or a button with Tab and presses Enter. */
  async follow(sought: Sought, back = false): Promise<void> {
    await this.tabTo(sought, back);
    await until(`${described(sought)} in the window`, async () => (await this.seen(sought)).inWindow);
    await this.press("Enter");
  }
}

/** What stands in the page as long as something loads, or as only what was written at build time stands. */
const loading = "[data-prerendered], [data-written], [data-loading], [aria-busy='true'], #root:empty";

/** Two frames later, whether anything still moves: the first of them paints what changed before. */
const stillness = `new Promise((done) => {
  const look = () => done(document.getAnimations().some(({ playState }) => playState === "running") ? "moving" : "still");
  requestAnimationFrame(() => requestAnimationFrame(look));
})`;

function described({ css, name, within }: Sought): string {
  return [css, name && `named ${String(name)}`, within && `in ${within}`].filter(Boolean).join(" ");
}

/** Runs in the page: looks for visible elements by selector and name. */
function seek(css: string, name: string, within: string): Seen {
  const pattern = new RegExp(name);
  const flat = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();
  const visible = (element: Element): boolean => element.getClientRects().length > 0;
  const nameOf = (element: Element): string => {
    const labels = element.getAttribute("aria-labelledby")?.split(" ") ?? [];
    return flat(
      element.getAttribute("aria-label") ??
        (labels.length > 0
          ? labels.map((id) => document.getElementById(id)?.textContent).join(" ")
          : element instanceof HTMLInputElement
            ? element.labels?.[0]?.textContent
            : element.textContent),
    );
  };
  const found = [...document.querySelectorAll(within)]
    .filter(visible)
    .flatMap((root) => [...root.querySelectorAll(css)])
    .filter((element) => visible(element) && pattern.test(nameOf(element)));
  const [first] = found;
  const box = first?.getBoundingClientRect();
  return {
    count: found.length,
    text: flat(first?.textContent),
    href: first?.getAttribute("href") ?? "",
    focused: first !== undefined && first === document.activeElement,
    inWindow: box !== undefined && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth,
  };
}
