import { words } from "#words/page";
import { aiEvidences, kinds } from "../../../src/domain/record/site";
import { siteSchema } from "../../../src/published/schemas";
import type { Ask } from "../io";
import type { Operation } from "../operations/schema";
import type { Draft } from "../store/layout";
import { fill, type Answers, type Given, type Question } from "./form";
import { chooseOrganisation, organisationChoices } from "./organisation-form";
import { placeQuestions } from "./place-form";
import { chooseSource, sourceQuestion } from "./source-form";
import { choicesOf, entriesOf, slug, valueProblem } from "./values";

const schemas = entriesOf(siteSchema);

/** Asks for a site. Returns its id and the operations that add it, with its source and operator if they are new. */
export async function siteOperations(
  draft: Draft,
  given: Given,
  aliases: readonly string[],
  ask: Ask | null,
): Promise<{ readonly id: string; readonly operations: readonly Operation[] }> {
  const start = await fill([watchlistQuestion(draft), ...first(draft)], given, ask);
  const named = start.get("operator");
  const operator = named === undefined ? null : await chooseOrganisation(draft, named, given, ask);
  const known = new Map([...start, ...(operator === null ? [] : [["operator", operator.id] as const])]);
  const answers = await fill(rest(draft), given, ask, known);
  const source = await chooseSource(draft, answers.get("aiSource") ?? "", given, ask);
  const site = siteOf(answers, aliases, source.id);
  const op = draft.watchlist.has(site.id) ? "promote" : "add_site";
  return {
    id: site.id,
    operations: [...source.operations, ...(operator?.operations ?? []), { op, site }],
  };
}

function watchlistQuestion({ watchlist }: Draft): Question {
  return {
    key: "fromWatchlist",
    flag: "from-watchlist",
    message: "Is it a data center on the watchlist?",
    optional: true,
    choices: () =>
      [...watchlist.values()].map(({ id, name, municipality }) => ({
        value: id,
        label: name,
        hint: [municipality, id].filter((part) => part !== null).join(", "),
      })),
    when: () => watchlist.size > 0,
  };
}

function first(draft: Draft): readonly Question[] {
  const watched = (answers: Answers) => draft.watchlist.get(answers.get("fromWatchlist") ?? "");
  const [country, municipality, ...place] = placeQuestions(draft);
  return [
    {
      key: "name",
      flag: "name",
      message: "Name of the site",
      preset: (answers) => watched(answers)?.name ?? null,
      problem: (answer) => valueProblem(schemas.get("name"), answer),
    },
    ...(country === undefined ? [] : [{ ...country, preset: (answers: Answers) => watched(answers)?.country ?? null }]),
    ...(municipality === undefined
      ? []
      : [{ ...municipality, preset: (answers: Answers) => watched(answers)?.municipality ?? null }]),
    ...place,
    {
      key: "operator",
      flag: "operator",
      message: "Operator, by id or name",
      optional: true,
      choices: () => organisationChoices(draft),
      free: true,
      preset: (answers) => watched(answers)?.operator ?? null,
    },
  ];
}

function rest(draft: Draft): readonly Question[] {
  return [
    {
      key: "id",
      flag: "id",
      message: "Id (permanent): country, place and operator",
      preset: (answers) =>
        answers.get("fromWatchlist") ??
        [
          (answers.get("country") ?? "").toLowerCase(),
          slug(answers.get("municipality") ?? ""),
          answers.get("operator") ?? slug(answers.get("name") ?? ""),
        ].join("-"),
      problem: (answer) =>
        valueProblem(schemas.get("id"), answer) ?? (draft.sites.has(answer) ? "the id is taken" : null),
    },
    { key: "kind", flag: "kind", message: "Kind", choices: () => choicesOf(kinds, (one) => words.kind[one]) },
    {
      key: "parent",
      flag: "parent",
      message: "Campus that it is part of",
      optional: true,
      choices: (answers) =>
        [...draft.sites.values()]
          .filter(({ country }) => country === answers.get("country"))
          .map(({ id, name }) => ({ value: id, label: name, hint: id })),
    },
    {
      key: "aiEvidence",
      flag: "ai-evidence",
      message: "Evidence for AI",
      choices: () => choicesOf(aiEvidences, (one) => words.aiEvidence[one]),
    },
    { key: "aiBasis", flag: "ai-basis", message: "Evidence in one sentence" },
    { key: "notes", flag: "notes", message: "Notes for readers", optional: true },
    sourceQuestion(draft, "aiSource", "ai-source", "Source for the AI evidence"),
  ];
}

function siteOf(answers: Answers, aliases: readonly string[], source: string) {
  const text = (key: string): string | null => answers.get(key) ?? null;
  return {
    id: answers.get("id") ?? "",
    name: text("name"),
    aliases,
    country: text("country"),
    region: text("region"),
    municipality: text("municipality"),
    locality: text("locality"),
    location: { lat: Number(text("lat")), lon: Number(text("lon")), precision: text("precision") },
    operator: text("operator"),
    kind: text("kind"),
    parent: text("parent"),
    ai_evidence: text("aiEvidence"),
    ai_basis: text("aiBasis"),
    ai_source: source,
    claims: [],
    events: [],
    notes: text("notes"),
  };
}
