import type { CDPSession } from "playwright";

/** What a tab holds: bytes of JavaScript, nodes of documents (also those that stand in no page), listeners. */
export type Held = { readonly heap: number; readonly nodes: number; readonly listeners: number };

/** Returns what the tab holds once everything that can be collected is. */
export async function heldBy(session: CDPSession): Promise<Held> {
  // What the first round frees lets the next free more: finalizers, weak references, nodes of Chromium's own heap.
  for (let round = 0; round < 4; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}

/** By how much each may be more than before: a tenth. */
const allowed = 1.1;

/** Returns a line for each of what is held, and whether it is within a tenth of before. */
export function compareHeld(before: Held, after: Held): readonly { readonly line: string; readonly ok: boolean }[] {
  return (["heap", "nodes", "listeners"] as const).map((name) => {
    const share = after[name] / before[name];
    const change = `${share < 1 ? "−" : "+"}${Math.abs((share - 1) * 100).toFixed(1)} %`;
    return { line: `${name}: ${before[name]} → ${after[name]} (${change})`, ok: share <= allowed };
  });
}
