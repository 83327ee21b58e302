import { words } from "#words/page";
import {
  acceleratorStages,
  bases,
  capacityStages,
  fields,
  jobStages,
  measures,
  openingKinds,
  openingStages,
  qualifiers,
  type Field,
} from "../../../src/domain/record/claim";
import { statuses } from "../../../src/domain/record/status";
import { claimSchema } from "../../../src/published/schemas";
import type { Ask } from "../io";
import type { Draft } from "../store/layout";
import type { Operation } from "../operations/schema";
import { fill, type Answers, type Given, type Question } from "./form";
import { chooseOrganisation, organisationChoices } from "./organisation-form";
import { chooseSource, sourceQuestion } from "./source-form";
import { choicesOf, entriesOf, numberOf, valueProblem } from "./values";

/** The type of a value key. */
type Kind = "number" | "flag" | "organisation" | "text";

type ValueKey = Question & { readonly kind: Kind };

const key = (name: string, kind: Kind, message: string, rest: Partial<Question> = {}): ValueKey => ({
  key: name === "covers_mw" ? "coversMw" : name,
  flag: name.replaceAll("_", "-"),
  message,
  kind,
  ...rest,
});

const picked = <T extends string>(values: readonly T[], of: (value: T) => string): Partial<Question> => ({
  choices: () => choicesOf(values, of),
});

/** The value keys of each field, in the order of the questions. */
const valueKeys: { readonly [F in Field]: (draft: Draft) => readonly ValueKey[] } = {
  investment: () => [
    key("amount", "number", "Amount in whole units: 1200000000, or 1.2 bn"),
    key("currency", "text", "Currency in which it was announced (ISO 4217): EUR, SEK, NOK, DKK, ISK, USD"),
    key(
      "measure",
      "text",
      "What the amount covers",
      picked(measures, (one) => words.measureNames[one]),
    ),
    key("covers_mw", "number", "Megawatts that the same statement gives for what the money covers", { optional: true }),
    key("converted", "flag", "Did the publisher convert it from another currency?", yesOrNothing),
  ],
  capacity: () => [
    key("mw", "number", "Megawatts"),
    key(
      "basis",
      "text",
      "Kind of power",
      picked(bases, (one) => words.basis[one]),
    ),
    key(
      "stage",
      "text",
      "What the figure describes",
      picked(capacityStages, (one) => words.capacityStage[one]),
    ),
  ],
  opening: () => [
    key("date", "text", "Date: YYYY, YYYY-Hn, YYYY-Qn, YYYY-MM or YYYY-MM-DD"),
    key(
      "stage",
      "text",
      "What opens",
      picked(openingStages, (one) => words.openingStage[one]),
    ),
    key(
      "kind",
      "text",
      "Planned or actual",
      picked(openingKinds, (one) => one),
    ),
  ],
  status: () => [
    key(
      "value",
      "text",
      "Status",
      picked(statuses, (one) => words.status[one]),
    ),
    key(
      "part",
      "flag",
      "Is it the status of an extension, a phase or a building of a site that already runs?",
      yesOrNothing,
    ),
  ],
  tenant: (draft) => [organisationKey(draft)],
  owner: (draft) => [organisationKey(draft)],
  accelerators: () => [
    key("count", "number", "How many"),
    key("model", "text", "Model", { optional: true }),
    key(
      "stage",
      "text",
      "In use or planned",
      picked(acceleratorStages, (one) => words.acceleratorStage[one]),
    ),
  ],
  energy: () => [key("text", "text", "Description in a few words")],
  cooling: () => [key("text", "text", "Description in a few words")],
  heat_reuse: () => [key("text", "text", "Description in a few words")],
  pue: () => [key("value", "number", "Total energy over IT energy, such as 1.15")],
  site_area: () => [key("m2", "number", "Square metres")],
  jobs: () => [
    key("count", "number", "How many"),
    key(
      "stage",
      "text",
      "Kind of jobs",
      picked(jobStages, (one) => words.jobStage[one]),
    ),
  ],
};

const yesOrNothing: Partial<Question> = {
  optional: true,
  choices: () => [{ value: "true", label: "yes" }],
};

function organisationKey(draft: Draft): ValueKey {
  return key("organisation", "organisation", "Organisation, by its id or its name", {
    choices: () => organisationChoices(draft),
    free: true,
  });
}

/** The questions about every claim, after its value. */
const statement: readonly Question[] = [
  {
    key: "qualifier",
    flag: "qualifier",
    message: "How exact the figure is",
    choices: () => choicesOf(qualifiers, (one) => qualifierMeanings[one]),
  },
  { key: "scope", flag: "scope", message: "What the figure covers, in a few words: whole site, first phase …" },
  {
    key: "stated",
    flag: "stated",
    message: "Date of the statement: YYYY, YYYY-MM or YYYY-MM-DD",
    optional: true,
  },
  { key: "doubt", flag: "doubt", message: "Why the figure is doubtful, if it is", optional: true },
];

const qualifierMeanings = {
  exact: "the figure as it is",
  about: "about, some, roughly",
  at_least: "at least, over (of a date: not before)",
  up_to: "up to (of a date: by)",
} as const;

/** Asks for a claim. Returns the operations that add it, with its source and organisation if they are new. */
export async function claimOperations(
  draft: Draft,
  owner: string,
  given: Given,
  ask: Ask | null,
): Promise<readonly Operation[]> {
  const field = fields.find((one) => one === given["field"]) ?? (await askedField(given, ask));
  const values = valueKeys[field](draft);
  const schemas = schemasOf(field);
  const questions: readonly Question[] = [
    ...values.map((one) => ({ ...one, problem: (answer: string) => rawProblem(one, answer, schemas) })),
    ...statement.map((one) => ({ ...one, problem: (answer: string) => valueProblem(schemas.get(one.key), answer) })),
    sourceQuestion(draft, "source", "source", "Source"),
  ];
  const answers = await fill(questions, given, ask);
  const source = await chooseSource(draft, answers.get("source") ?? "", given, ask);
  const named = answers.get("organisation");
  const organisation = named === undefined ? null : await chooseOrganisation(draft, named, given, ask);
  const claim = {
    field,
    ...(field === "accelerators" && { model: null }),
    ...rawValues(values, answers),
    ...(organisation !== null && { organisation: organisation.id }),
    qualifier: answers.get("qualifier"),
    scope: answers.get("scope"),
    stated: answers.get("stated") ?? null,
    source: source.id,
    ...(answers.has("doubt") && { doubt: answers.get("doubt") }),
  };
  const owned = draft.programmes.has(owner) ? { programme: owner } : { site: owner };
  return [...source.operations, ...(organisation?.operations ?? []), { op: "add_claim", ...owned, claim }];
}

async function askedField(given: Given, ask: Ask | null): Promise<Field> {
  const question: Question = {
    key: "field",
    flag: "field",
    message: "What the claim is about",
    choices: () => choicesOf(fields, (one) => words.field[one]),
  };
  const answers = await fill([question], given, ask);
  return fields.find((one) => one === answers.get("field")) ?? "investment";
}

function schemasOf(field: Field): ReturnType<typeof entriesOf> {
  const option = claimSchema.options.find(({ entries }) =>
    "literal" in entries.field ? entries.field.literal === field : entries.field.options.some((one) => one === field),
  );
  return option === undefined ? new Map() : entriesOf(option);
}

function rawProblem(
  { key: name, kind }: ValueKey,
  answer: string,
  schemas: ReturnType<typeof entriesOf>,
): string | null {
  if (kind === "organisation") return null;
  if (kind === "flag") return answer === "true" ? null : "the only value is true";
  if (kind === "text") return valueProblem(schemas.get(name), answer);
  const number = numberOf(answer);
  return number === null ? "a number, such as 1200000000 or 22.5" : valueProblem(schemas.get(keyOf(name)), number);
}

function rawValues(values: readonly ValueKey[], answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    values.flatMap(({ key: name, kind }): [string, unknown][] => {
      const answer = answers.get(name);
      if (answer === undefined || kind === "organisation") return [];
      return [[keyOf(name), kind === "number" ? numberOf(answer) : kind === "flag" ? true : answer]];
    }),
  );
}

/** Returns the key of a claim for a key of an answer. */
function keyOf(name: string): string {
  return name === "coversMw" ? "covers_mw" : name;
}
