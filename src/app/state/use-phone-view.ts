import { useState } from "react";

/** The parts of the overview of which a phone shows one. */
export const phoneViews = ["list", "map", "charts"] as const;

export type PhoneView = (typeof phoneViews)[number];

const key = "phone-view";

/** Which part a phone shows; it outlives a visit to another page, and is no part of a view: no link carries it. */
export function usePhoneView(): readonly [PhoneView, (next: PhoneView) => void] {
  const [shown, setShown] = useState<PhoneView>(stored);
  const show = (next: PhoneView) => {
    setShown(next);
    try {
      sessionStorage.setItem(key, next);
    } catch {
      // Storage may be forbidden; the choice then lasts as long as the overview.
    }
  };
  return [shown, show];
}

function stored(): PhoneView {
  try {
    const held = sessionStorage.getItem(key);
    return phoneViews.find((one) => one === held) ?? "list";
  } catch {
    return "list";
  }
}
