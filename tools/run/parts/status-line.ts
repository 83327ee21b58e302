/** On a terminal the line is drawn anew each second; elsewhere, as in a log, one is added now and then. */
const every = process.stdout.isTTY ? 1_000 : 15_000;

/** Goes back to the beginning of the line and empties it. */
const anew = process.stdout.isTTY ? "\r\u001B[K" : "";

/** Prints a text of its own lines, where a status line may stand. */
export function print(text: string): void {
  process.stdout.write(`${anew}${text.endsWith("\n") ? text : `${text}\n`}`);
}

/** Keeps telling `status` until the function that it returns is called. */
export function showStatus(status: () => string): () => void {
  const tell = (): void => {
    if (process.stdout.isTTY) process.stdout.write(`${anew}${status().slice(0, process.stdout.columns - 1)}`);
    else print(status());
  };
  // The first one, once the first parts have begun.
  const first = setTimeout(tell);
  const timer = setInterval(tell, every);
  return () => {
    clearTimeout(first);
    clearInterval(timer);
    process.stdout.write(anew);
  };
}
