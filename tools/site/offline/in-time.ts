/** How long the network may take to begin an answer that is kept too, in ms. */
const patience = 5000;

/**
 * Returns what the network answers; what is kept, where the network fails or takes longer than patience allows. Where
 * nothing is kept it waits as long as the network takes, and throws as that does.
 */
export async function inTime<R>(network: Promise<R>, kept: () => Promise<R | undefined>): Promise<R> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((isOver) => {
    timer = setTimeout(() => isOver("late"), patience);
  });
  try {
    const first = await Promise.race([network, late]);
    if (first !== "late") return first;
    return (await kept()) ?? (await network);
  } catch (error) {
    const copy = await kept();
    if (copy === undefined) throw error;
    return copy;
  } finally {
    clearTimeout(timer);
  }
}
