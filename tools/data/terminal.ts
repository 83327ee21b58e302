import { CANCEL_SYMBOL, autocomplete, confirm, isCancel, note, progress, select, text } from "@clack/prompts";
import { Interrupted } from "./exit";
import { beginsWords } from "./prompts/values";
import type { Ask, Io, Progress } from "./io";

/** Longer lists of choices can be searched by typing. */
const fewChoices = 9;

/** Returns the input and output of this process. Questions are asked only in an interactive terminal. */
export function terminal(): Io {
  return {
    dir: "data",
    out: (line) => console.log(line),
    err: (line) => console.error(line),
    ask: process.stdin.isTTY && process.stdout.isTTY ? ask : null,
    fetch,
    progress: (label, total) => (process.stderr.isTTY && total > 0 ? bar(label, total) : silent),
    interruption: () => {
      const controller = new AbortController();
      process.once("SIGINT", () => controller.abort());
      return controller.signal;
    },
  };
}

const ask: Ask = {
  text: async ({ message, preset, problem }) =>
    answer(await text({ message, initialValue: preset, validate: (given) => problem(given ?? "") ?? undefined })),
  choice: async ({ message, choices, preset }) => {
    const options = choices.map(({ value, label, hint }) => ({ value, label, ...(hint !== undefined && { hint }) }));
    const shown = new Set(choices.flatMap(({ value, isAlwaysShown }) => (isAlwaysShown === true ? [value] : [])));
    const initial = preset === null ? {} : { initialValue: preset };
    return answer(
      options.length <= fewChoices
        ? await select({ message, options, ...initial })
        : await autocomplete({
            message,
            options,
            maxItems: fewChoices,
            filter: (search, { value, label = "", hint = "" }) =>
              shown.has(value) || beginsWords(search, `${label} ${hint}`),
            ...initial,
          }),
    );
  },
  confirm: async (message) => answer(await confirm({ message })),
  note: (content, title) => note(content, title),
};

function answer<T>(given: T | typeof CANCEL_SYMBOL): T {
  if (isCancel(given)) throw new Interrupted("Cancelled: nothing was written.");
  return given;
}

function bar(label: string, total: number): Progress {
  const shown = progress({ max: total, output: process.stderr });
  shown.start(label);
  return { step: (what) => shown.advance(1, `${label}: ${what}`), end: () => shown.stop(label) };
}

const silent: Progress = { step: () => undefined, end: () => undefined };
