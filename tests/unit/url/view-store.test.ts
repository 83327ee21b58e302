import { expect, test, vi } from "vitest";
import { noFilters } from "../../../src/domain/selection/filters";
import { actionsOn } from "../../../src/url/view/actions";
import { defaultView } from "../../../src/url/view/default-view";
import type { View } from "../../../src/url/view/view";
import { constantView, viewStore, type AddressedView } from "../../../src/url/view/view-store";

const addressed = (view: View): AddressedView => ({
  view,
  dropped: [],
  fixed: noFilters,
  actions: actionsOn(
    () => view,
    "/",
    () => {},
  ),
  citeHref: () => "",
  narrowHref: () => "",
  link: () => "",
  newestHref: "",
});
const [written, pressed] = [addressed(defaultView), addressed({ ...defaultView, currency: "SEK" })];

test("the store of a page has the newest view at once, tells of it when asked to, and remembers the first", () => {
  const { store, set, tell } = viewStore();
  expect(store.get).toThrow();
  expect(store.first).toThrow();
  set(written);
  const listener = vi.fn<() => void>();
  const leave = store.subscribe(listener);
  set(pressed);
  expect([store.get(), store.first()]).toEqual([pressed, written]);
  expect(listener).not.toHaveBeenCalled();
  tell();
  expect(listener).toHaveBeenCalledOnce();
  leave();
  tell();
  expect(listener).toHaveBeenCalledOnce();
});

test("a fixed view never changes", () => {
  const store = constantView(pressed);
  const leave = store.subscribe(() => {});
  expect([store.get(), store.first()]).toEqual([pressed, pressed]);
  leave();
});
