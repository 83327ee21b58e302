import { useSyncExternalStore } from "react";
import { words } from "#words/page";

type Theme = "light" | "dark";

const dark = () => window.matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();

/** Returns the theme in use: the reader's choice, or that of the system. */
function current(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return dark().matches ? "dark" : "light";
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const system = dark();
  system.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener("change", listener);
  };
}

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // If storage is blocked, the choice lasts until the page is left.
  }
  for (const listener of listeners) listener();
}

/** Shows a button that switches between the light and the dark theme. */
export function ThemeButton() {
  const theme = useSyncExternalStore(subscribe, current, () => "light" as const);
  const label = theme === "dark" ? words.header.theme.toLight : words.header.theme.toDark;
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={label}
      onClick={() => choose(theme === "dark" ? "light" : "dark")}
    >
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M7 1a6 6 0 0 1 0 12Z" fill="currentColor" />
      </svg>
    </button>
  );
}
