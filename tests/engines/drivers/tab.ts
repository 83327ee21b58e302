/** One tab of a browser, as both protocols can drive it. Every method throws what the browser answers as an error. */
export type Tab = {
  /** Loads an address and waits for the load event. */
  readonly goto: (address: string) => Promise<void>;
  /** Evaluates an expression, whose value must be a string. */
  readonly evaluate: (expression: string) => Promise<string>;
  /** Presses and lets go one key after the other, as a keyboard does. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Gives the page a size in CSS px. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** What the window shows, as a PNG. */
  readonly picture: () => Promise<Buffer>;
  /** Ends the browser. */
  readonly end: () => Promise<void>;
};

/** A browser engine that is not Chromium's. */
export type Engine = {
  readonly name: string;
  /** The programs that it needs, and the package of Debian that brings each. */
  readonly needs: Readonly<Record<string, string>>;
  /** Starts a browser without any state of an earlier one. */
  readonly start: () => Promise<Tab>;
};

/** The keys that the walks press, by the code points of WebDriver. */
export const keys = {
  Tab: "\uE004",
  Shift: "\uE008",
  Enter: "\uE006",
  Escape: "\uE00C",
  Space: " ",
  ArrowDown: "\uE015",
  ArrowRight: "\uE014",
} as const;

/** Returns the actions of WebDriver, the same in both protocols, that press keys in turn; Shift is held for the next key. */
export function keyActions(pressed: readonly string[]): readonly object[] {
  const actions: object[] = [];
  let held = false;
  for (const value of pressed) {
    actions.push({ type: "keyDown", value });
    if (value === keys.Shift) {
      held = true;
      continue;
    }
    actions.push({ type: "keyUp", value });
    if (held) actions.push({ type: "keyUp", value: keys.Shift });
    held = false;
  }
  return [{ type: "key", id: "keyboard", actions }];
}
