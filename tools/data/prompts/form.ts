import { Usage } from "../exit";
import type { Ask, Choice } from "../io";

/** The answers so far as texts, by the key of the question. Empty answers are absent. */
export type Answers = ReadonlyMap<string, string>;

/** A value that a command needs, from a flag or from the user. */
export type Question = {
  readonly key: string;
  /** The name of the flag without its dashes: `covers-mw`. */
  readonly flag: string;
  readonly message: string;
  /** True if the answer can be empty. */
  readonly optional?: boolean;
  /** The allowed answers; suggestions only if `free` is true. */
  readonly choices?: (answers: Answers) => readonly Choice[];
  readonly free?: boolean;
  /** The default answer, also used if nobody can be asked; null for none. */
  readonly preset?: (answers: Answers) => string | null;
  /** Returns what is wrong with an answer; null if it is valid. */
  readonly problem?: (answer: string, answers: Answers) => string | null;
  /** Returns whether the question applies. */
  readonly when?: (answers: Answers) => boolean;
};

/** The values of flags, by the key of their question. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Returns the answer to every question: from its flag, from the user, or (if `ask` is null) from its default. Throws
 * `Usage` with all missing and wrong flags.
 */
export async function fill(
  questions: readonly Question[],
  given: Given,
  ask: Ask | null,
  before: Answers = new Map(),
): Promise<Answers> {
  const answers = new Map(before);
  const wrong: string[] = [];
  for (const question of questions) {
    if (question.when !== undefined && !question.when(answers)) continue;
    const flag = textOf(given[question.key]);
    const answer = flag ?? (ask === null ? (question.preset?.(answers) ?? "") : await answered(question, answers, ask));
    const problem = problemOf(question, answer, answers);
    if (problem !== null && answer === "") wrong.push(`--${question.flag} is missing: ${question.message}`);
    else if (problem !== null) wrong.push(`--${question.flag} ${answer}: ${problem}`);
    else if (answer !== "") answers.set(question.key, answer);
  }
  if (wrong.length > 0) throw new Usage(wrong.join("\n"));
  return answers;
}

function textOf(value: unknown): string | null {
  if (value === true) return "true";
  return typeof value === "string" ? value.trim() : null;
}

function problemOf(
  { optional = false, choices, free = false, problem }: Question,
  answer: string,
  answers: Answers,
): string | null {
  if (answer === "") return optional ? null : "it is needed";
  const offered = choices?.(answers) ?? [];
  if (choices !== undefined && !free && offered.every(({ value }) => value !== answer))
    return `unknown value; the values are ${short(offered.map(({ value }) => value))}`;
  return problem?.(answer, answers) ?? null;
}

/** The choice to type another text. */
const other = "\u0000other";
/** The choice to leave an optional answer empty. */
const nothing = "";

async function answered(question: Question, answers: Answers, ask: Ask): Promise<string> {
  const { message, optional = false, choices, free = false } = question;
  const preset = question.preset?.(answers) ?? null;
  const offered = choices?.(answers) ?? [];
  if (offered.length > 0) {
    const all = [
      ...(optional ? [{ value: nothing, label: "none" }] : []),
      ...offered,
      ...(free ? [{ value: other, label: "another …", isAlwaysShown: true }] : []),
    ];
    const chosen = await ask.choice({ message, choices: all, preset });
    if (chosen !== other) return chosen;
  }
  const hint = optional ? `${message} (may be left empty)` : message;
  const answer = await ask.text({
    message: hint,
    preset: preset ?? "",
    problem: (text) => problemOf(question, text.trim(), answers),
  });
  return answer.trim();
}

function short(values: readonly string[]): string {
  return values.length > 12 ? `${values.slice(0, 12).join(", ")} and ${values.length - 12} more` : values.join(", ");
}
