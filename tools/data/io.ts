/** The input and output of a command. Tests pass their own. */
export type Io = {
  /** The directory of curated data, unless `--data` names another. */
  readonly dir: string;
  /** Prints a result. */
  readonly out: (text: string) => void;
  /** Prints errors and notices. */
  readonly err: (text: string) => void;
  /** Asks the user. Null if nobody can be asked; a missing value is then an error. */
  readonly ask: Ask | null;
  readonly fetch: typeof fetch;
  /** Shows the progress of `total` steps. */
  readonly progress: (label: string, total: number) => Progress;
  /**
   * Handles Ctrl-C for a command that stops by itself: the signal aborts at the first one. Without this call the process
   * ends at once; files stay valid.
   */
  readonly interruption: () => AbortSignal;
};

/** A progress bar. */
export type Progress = { readonly step: (note: string) => void; readonly end: () => void };

/** An answer that is offered. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** True if a search never hides it. */
  readonly isAlwaysShown?: boolean;
};

/** Each function asks one question, and throws `Interrupted` if the user cancels. */
export type Ask = {
  /** Asks for a line of text. `problem` returns what is wrong with an answer; the question is then repeated. */
  readonly text: (question: {
    readonly message: string;
    readonly preset: string;
    readonly problem: (answer: string) => string | null;
  }) => Promise<string>;
  /** Asks for one of several values. Long lists can be searched by typing. */
  readonly choice: (question: {
    readonly message: string;
    readonly choices: readonly Choice[];
    readonly preset: string | null;
  }) => Promise<string>;
  readonly confirm: (message: string) => Promise<boolean>;
  /** Prints a text between two questions. */
  readonly note: (text: string, title: string) => void;
};
