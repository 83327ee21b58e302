/** After so long a page hangs, ms: no measure of how fast it is. */
export const timeLimit = 120_000;

/**
 * Waits for what a page promises. Throws where it never comes, with the first letters in which what the page shows
 * differs from what was wanted.
 */
export async function orSay<T>(promise: Promise<T>, wanted: string, shown: () => Promise<string>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      void shown()
        .catch(String)
        .then((text) => {
          const at = wanted.split("").findIndex((letter, index) => letter !== text[index]);
          const around = (one: string): string => one.slice(Math.max(0, at - 30), at + 50);
          fail(new Error(`the page never shows “${around(wanted)}”, but “${around(text)}”`));
        });
    }, timeLimit);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
