import { setTimeout } from "node:timers/promises";

/** After so long a state will not come any more, ms: no measure of how fast a machine is. */
const timeLimit = 120_000;

/** Waits until the state is reached. Throws with its description if it never is. */
export async function until(
  state: string,
  reached: () => Promise<boolean | undefined>,
  wait = timeLimit,
): Promise<void> {
  const last = Date.now() + wait;
  while (!(await reached())) {
    if (Date.now() > last) throw new Error(`never came: ${state}`);
    await setTimeout(50);
  }
}
