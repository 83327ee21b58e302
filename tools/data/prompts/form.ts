import { Usage } from "../exit";
import type { Ask, Choice } from "../io";

/** What has been answered so far, by the key of the question, as text; what was left empty is absent. */
export type Answers = ReadonlyMap<string, string>;

/** One thing that a command needs to know: asked, or given by a flag. */
export type Question = {
  readonly key: string;
  /** The flag that gives the answer, without its dashes: `covers-mw`. */
  readonly flag: string;
  readonly message: string;
  /** True: it may be left empty. */
  readonly optional?: boolean;
  /** The answers to choose from; with `free` they are suggestions, and another text is as good. */
  readonly choices?: (answers: Answers) => readonly Choice[];
  readonly free?: boolean;
  /** What is most likely meant; it counts as the answer where nobody is asked. Null: nothing. */
  readonly preset?: (answers: Answers) => string | null;
  /** What is wrong with an answer, in a sentence; null: nothing. */
  readonly problem?: (answer: string, answers: Answers) => string | null;
  /** Whether the question arises at all. */
  readonly when?: (answers: Answers) => boolean;
};

/** Values given by flags, by the key of their question. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Answers every question: by its flag, else by asking, else (`ask` null) by its preset. Throws `Usage`, which names every
 * flag that is missing or wrong, where an answer is not to be had.
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
    return `there is no such; there are ${short(offered.map(({ value }) => value))}`;
  return problem?.(answer, answers) ?? null;
}

/** The choice that leads to a text of one's own. */
const other = "\u0000other";
/** The choice of leaving an optional thing empty. */
const nothing = "";

async function answered(question: Question, answers: Answers, ask: Ask): Promise<string> {
  const { message, optional = false, choices, free = false } = question;
  const preset = question.preset?.(answers) ?? null;
  const offered = choices?.(answers) ?? [];
  if (offered.length > 0) {
    const all = [
      ...(optional ? [{ value: nothing, label: "none" }] : []),
      ...offered,
      ...(free ? [{ value: other, label: "another one …" }] : []),
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
