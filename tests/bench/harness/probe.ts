import type { Control, Region } from "./selectors";

/** What the probe is told, as data: it runs in the page and imports nothing. */
export type Asked = {
  readonly regions: readonly Region[];
  readonly marks: string;
  readonly states: string;
  readonly spoken: string;
  /** What is on the page until the data is. */
  readonly loading: string;
  readonly firstRows: number;
  /** The content of the regions by which the data is shown; null where the page is only looked at. */
  readonly shown: string | null;
  /** Filters as soon as the control is there, and waits for this content. */
  readonly live: { readonly control: Control; readonly content: string } | null;
};

/** What the page was seen to do, ms from the start of its load. */
export type Seen = {
  fcp: number | null;
  lcp: number | null;
  /** The largest session window of layout shifts that no press caused. */
  cls: number;
  readonly long: { readonly start: number; readonly duration: number }[];
  shown: number | null;
  live: number | null;
};

/** The probe's functions in the page. */
export type Probe = {
  readonly seen: Seen;
  readonly whenShown: Promise<number>;
  readonly whenLive: Promise<number>;
  /** The content of the regions as a text. Throws where the page has none of them. */
  readonly picture: () => string;
  /** The content of the whole page as a text, with the states of its controls. */
  readonly content: () => string;
  /** Resolves when nothing has changed for half a second, no request is open and no long task runs. */
  readonly rest: () => Promise<void>;
  /** Times from the next key to the painted frame in which the content is this one. */
  readonly arm: (content: string) => void;
  readonly answer: () => Promise<{ readonly painted: number; readonly shown: number; readonly longest: number }>;
};

declare global {
  interface Window {
    bench: Probe;
  }
}

/** Runs in the page before its scripts. */
export function probe(asked: Asked): void {
  if (window.top !== window) return;
  const seen: Seen = { fcp: null, lcp: null, cls: 0, long: [], shown: null, live: null };

  const observe = (type: string, each: (entry: PerformanceEntry & Record<string, number>) => void): void => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) each(entry as PerformanceEntry & Record<string, number>);
    }).observe({ type, buffered: true });
  };
  let session = { sum: 0, first: 0, last: -Infinity };
  observe("paint", (entry) => {
    if (entry.name === "first-contentful-paint") seen.fcp = entry.startTime;
  });
  observe("largest-contentful-paint", (entry) => {
    seen.lcp = entry.startTime;
  });
  observe("longtask", ({ startTime, duration }) => seen.long.push({ start: startTime, duration }));
  observe("layout-shift", ({ startTime, value = 0, hadRecentInput }) => {
    if (hadRecentInput) return;
    const goes = startTime - session.last < 1000 && startTime - session.first < 5000;
    session = goes
      ? { ...session, sum: session.sum + value, last: startTime }
      : { sum: value, first: startTime, last: startTime };
    seen.cls = Math.max(seen.cls, session.sum);
  });

  const squeezed = (text: string | null): string => (text ?? "").replaceAll(/\s+/g, "");
  const find = (region: Region): Element | null => {
    if (region.by === "selector") return document.querySelector(region.selector);
    const pattern = new RegExp(region.pattern, "i");
    if (region.by === "label")
      return (
        [...document.querySelectorAll("[aria-label]")].find((one) =>
          pattern.test(one.getAttribute("aria-label") ?? ""),
        ) ?? null
      );
    const heading = [...document.querySelectorAll("main h2")].find((one) => pattern.test(one.textContent));
    return heading?.closest("section") ?? null;
  };
  const cut = `tbody, ${asked.spoken}`;
  /** The text of an element without what is spoken later and without the rows far down. */
  const textOf = (element: Element): string => {
    if (element.matches(asked.spoken)) return "";
    if (element instanceof HTMLTableSectionElement && element.tagName === "TBODY") {
      const { rows } = element;
      let text = `${rows.length} rows `;
      for (let index = 0; index < Math.min(rows.length, asked.firstRows); index += 1)
        text += squeezed(rows[index]?.textContent ?? "");
      return text;
    }
    if (element.querySelector(cut) === null) return squeezed(element.textContent);
    return [...element.children].map(textOf).join("");
  };
  const partOf = (element: Element): string => `${textOf(element)} ${element.querySelectorAll(asked.marks).length}`;

  const picture = (): string => {
    const found = asked.regions.map(find);
    if (found.every((one) => one === null)) throw new Error("none of the regions is on the page");
    return found
      .map((one, index) => {
        if (one === null) return "";
        if (asked.regions[index]?.shows !== "marks") return partOf(one);
        // Of many marks the one that the reader is at is a button beside its drawing: each site counts once.
        return `${new Set([...one.querySelectorAll(asked.marks)].map((mark) => mark.getAttribute("data-mark") ?? mark)).size}`;
      })
      .join("\n");
  };
  const content = (): string => {
    const main = document.querySelector("main") ?? document.body;
    const controls = [...document.querySelectorAll<HTMLElement>(asked.states)].slice(0, 40);
    const values = [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>("main select, main input"),
    ].slice(0, 60);
    const outside = [...document.querySelectorAll("dialog[open]")].map((one) => one.textContent);
    return [
      partOf(main),
      ...controls.map(
        (one) =>
          `${one.getAttribute("aria-sort") ?? ""}${one.getAttribute("aria-label") ?? one.dataset["site"] ?? one.tagName}`,
      ),
      ...values.map((one) =>
        one instanceof HTMLInputElement && /checkbox|radio/.test(one.type) ? String(one.checked) : one.value,
      ),
      ...outside.map(squeezed),
    ].join("|");
  };

  // Asked once a frame, after its callbacks and layout and before it is painted (a ResizeObserver on a box that each
  // frame resizes); the moment taken is the first task after that frame was painted.
  const painted = (test: () => boolean): Promise<number> =>
    new Promise((done) => {
      const box = document.createElement("div");
      box.style.cssText = "position:fixed;left:-9px;top:0;width:1px;height:1px;contain:strict;pointer-events:none";
      document.documentElement.append(box);
      let isOver = false;
      const watch = new ResizeObserver(() => {
        if (isOver || !test()) return;
        isOver = true;
        watch.disconnect();
        box.remove();
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", () => done(performance.now()), { once: true });
        channel.port1.start();
        channel.port2.postMessage(0);
      });
      watch.observe(box);
      let flip = 0;
      const tick = (): void => {
        if (isOver) return;
        flip = 1 - flip;
        box.style.width = `${1 + flip}px`;
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
  const whenRooted = new Promise<void>((done) => {
    if (document.documentElement) return done();
    const watch = new MutationObserver(() => {
      watch.disconnect();
      done();
    });
    watch.observe(document, { childList: true });
  });
  /** Whether a region is drawn, and not only there: what waits for its letters is not shown yet. */
  const isDrawn = (region: Region): boolean => find(region)?.checkVisibility({ visibilityProperty: true }) !== false;
  const isPicture = (wanted: string) => (): boolean => {
    try {
      return asked.regions.every(isDrawn) && picture() === wanted;
    } catch {
      return false;
    }
  };

  const nameOf = (element: HTMLElement): string => {
    const labels = "labels" in element && element.labels instanceof NodeList ? [...element.labels] : [];
    return (element.getAttribute("aria-label") ?? labels.map((one) => one.textContent).join(" ")).trim();
  };
  /** Presses the country's control without a key, as soon as it is there; true once the address follows. */
  const accepted = (control: Control): boolean => {
    if (new URLSearchParams(location.search).get("country")) return true;
    const pattern = new RegExp(control.name, "i");
    const kind = control.role === "combobox" ? "select" : "input[type=checkbox]";
    const found = [...document.querySelectorAll<HTMLElement>(kind)].find((one) => pattern.test(nameOf(one)));
    if (found instanceof HTMLSelectElement) {
      found.value = "NO";
      found.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (found instanceof HTMLInputElement) {
      // A press that nobody heard has only ticked the box: taken back before the next.
      found.checked = false;
      found.click();
    } else if (control.menu !== undefined) {
      const menu = new RegExp(control.menu, "i");
      const opener = [...document.querySelectorAll<HTMLElement>("summary, button[aria-expanded=false]")].find((one) =>
        menu.test(one.textContent.trim()),
      );
      opener?.click();
    }
    return false;
  };
  const { live, shown } = asked;
  const whenShown = whenRooted.then(() => (shown === null ? 0 : painted(isPicture(shown))));
  const whenLive = whenRooted.then(async () => {
    if (live === null) return 0;
    // Every second frame, so that an answer to the last press is on the page before the next.
    let frame = 0;
    await new Promise<void>((done) => {
      const tick = (): void => {
        frame += 1;
        if (frame % 2 === 0 && accepted(live.control)) done();
        else requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    return painted(isPicture(live.content));
  });
  void whenShown.then((at) => (seen.shown = at));
  void whenLive.then((at) => (seen.live = at));

  let open = 0;
  const fetch = window.fetch.bind(window);
  window.fetch = (...args) => {
    open += 1;
    return fetch(...args).finally(() => {
      open -= 1;
    });
  };
  const rest = (): Promise<void> =>
    new Promise((done) => {
      let last = performance.now();
      const watch = new MutationObserver(() => (last = performance.now()));
      watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      const look = (): void => {
        const task = seen.long.at(-1);
        const quiet = performance.now() - Math.max(last, task === undefined ? 0 : task.start + task.duration);
        const loads = document.querySelector(asked.loading) !== null;
        if (quiet < 500 || open > 0 || loads || document.readyState !== "complete") return void setTimeout(look, 50);
        watch.disconnect();
        done();
      };
      look();
    });

  let answered: ReturnType<Probe["answer"]> | null = null;
  const arm = (wanted: string): void => {
    if (content() === wanted) throw new Error("the page is already as it should become");
    answered = new Promise((done) => {
      const begin = (event: Event): void => {
        removeEventListener("keydown", begin, true);
        const start = event.timeStamp;
        const tasks = seen.long.length;
        const next = painted(() => true);
        void painted(() => content() === wanted).then(async (at) => {
          const first = await next;
          const after = seen.long.slice(tasks).map(({ duration }) => duration);
          done({ painted: first - start, shown: at - start, longest: Math.max(0, ...after) });
        });
      };
      addEventListener("keydown", begin, true);
    });
  };
  window.bench = {
    seen,
    whenShown,
    whenLive,
    picture,
    content,
    rest,
    arm,
    answer: () => answered ?? Promise.reject(new Error("nothing is timed")),
  };
}
