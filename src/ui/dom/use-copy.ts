import { useEffect, useRef, useState } from "react";

/** A text that was to be copied, and the message about it; the message is null if the browser refused. */
export type CopiedText = { readonly text: string; readonly said: string | null };

/**
 * A hook that copies a text to the clipboard and keeps what came of it until `forget` is called. If the browser refuses, the
 * field that has the ref `field` is selected, so that the reader can copy it from there.
 */
export function useCopy<Field extends { select: () => void }>() {
  const field = useRef<Field>(null);
  const [copied, setCopied] = useState<CopiedText | null>(null);
  useEffect(() => {
    if (copied?.said === null) field.current?.select();
  }, [copied]);
  const copy = async (text: string, said: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, said });
    } catch {
      setCopied({ text, said: null });
    }
  };
  return { field, copied, copy, forget: () => setCopied(null) };
}
