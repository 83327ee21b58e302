import { useEffect } from "react";
import { useLocationProperty } from "wouter/use-browser-location";

/**
 * The anchor that the address names, or null; scrolls to it as well. To be called where the content is on the page: a
 * browser looks for an anchor only once, before the data has arrived.
 */
export function useAnchor(): string | null {
  const hash = useLocationProperty(
    () => location.hash,
    () => "",
  );
  const anchor = decode(hash.slice(1));
  useEffect(() => {
    if (anchor !== null) document.getElementById(anchor)?.scrollIntoView();
  }, [anchor]);
  return anchor;
}

function decode(text: string): string | null {
  try {
    return text === "" ? null : decodeURIComponent(text);
  } catch {
    return null;
  }
}
