import { useState } from "react";

/** The parts of the overview, of which a phone shows one. */
export const phoneViews = ["list", "map", "charts"] as const;

export type PhoneView = (typeof phoneViews)[number];

const key = "phone-view";

/**
 * A hook that returns the part that a phone shows, and its setter. It is stored for the session and is not part of the
 * address.
 */
export function usePhoneView(): readonly [PhoneView, (next: PhoneView) => void] {
  const [shown, setShown] = useState<PhoneView>(stored);
  const show = (next: PhoneView) => {
    setShown(next);
    try {
      sessionStorage.setItem(key, next);
    } catch {
      // If storage is blocked, the choice lasts until the overview is left.
    }
  };
  return [shown, show];
}

function stored(): PhoneView {
  try {
    const value = sessionStorage.getItem(key);
    return phoneViews.find((one) => one === value) ?? "list";
  } catch {
    return "list";
  }
}
