/** What a command needs of the world outside: tests give their own. */
export type Io = {
  /** The directory of curated data, where `--data` names no other. */
  readonly dir: string;
  /** Prints a result. */
  readonly out: (text: string) => void;
  /** Prints what went wrong, and what is not a result. */
  readonly err: (text: string) => void;
  /** Asks a person; null: there is none, so that what is missing is an error. */
  readonly ask: Ask | null;
  readonly fetch: typeof fetch;
  /** Shows how far long work has come; returns what is called for each step done, and at the end. */
  readonly progress: (label: string, total: number) => Progress;
  /**
   * Takes Ctrl-C over, for a command that ends by itself: the signal aborts at the first one. Without it the process
   * ends at once, which no file minds.
   */
  readonly interruption: () => AbortSignal;
};

/** A progress bar. */
export type Progress = { readonly step: (note: string) => void; readonly end: () => void };

/** One of the answers that are offered. */
export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** Asks one question each; every one throws `Interrupted` where the person leaves. */
export type Ask = {
  /** A line of text; `problem` says what is wrong with an answer, and it is asked again. */
  readonly text: (question: {
    readonly message: string;
    readonly preset: string;
    readonly problem: (answer: string) => string | null;
  }) => Promise<string>;
  /** One of several; many can be searched by typing. */
  readonly choice: (question: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly preset: string | null;
  }) => Promise<string>;
  readonly confirm: (message: string) => Promise<boolean>;
  /** Prints something between two questions. */
  readonly note: (text: string, title: string) => void;
};
