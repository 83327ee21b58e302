import type { Path } from "../../architecture/features";

/**
 * Removes built-ins, in the page before its scripts run, and stores in `window.left` those that could not be removed.
 */
export function takeAway(paths: readonly Path[]): void {
  const inside = (holder: unknown, name: string): unknown =>
    holder instanceof Object ? Reflect.get(holder, name) : undefined;
  const left = paths.filter((path) => {
    const [owner, last = ""] = [path.slice(0, -1), path.at(-1)];
    const holder = owner.reduce<unknown>(inside, window);
    const name = last.replace(/_static$/, "").replace(/^(.*)_event$/, "on$1");
    const key = name.startsWith("@@") ? inside(Symbol, name.slice(2)) : name;
    const from = owner.join() === "Window" ? [window] : [holder, inside(holder, "prototype")];
    if (typeof key !== "string" && typeof key !== "symbol") return false;
    return !from.every((one) => !(one instanceof Object) || Reflect.deleteProperty(one, key));
  });
  Reflect.set(
    window,
    "left",
    left.map((path) => path.join(".")),
  );
}
