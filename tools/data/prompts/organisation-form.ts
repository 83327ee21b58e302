import { organisationSchema } from "../../../src/published/schemas";
import type { Ask, Choice } from "../io";
import type { Operation } from "../operations/schema";
import type { Draft } from "../store/layout";
import { fill, type Given, type Question } from "./form";
import { entriesOf, slug, valueProblem } from "./values";

const schemas = entriesOf(organisationSchema);

/** Returns the organisations as choices, ordered by name. */
export function organisationChoices({ organisations }: Draft): readonly Choice[] {
  return [...organisations.values()]
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ id, name, aliases }) => ({ value: id, label: name, hint: [id, ...aliases].join(", ") }));
}

/** Returns the organisation for an id or a name, with the operation that adds it if it is new. */
export async function chooseOrganisation(
  draft: Draft,
  answer: string,
  given: Given,
  ask: Ask | null,
): Promise<{ readonly id: string; readonly operations: readonly Operation[] }> {
  const known = [...draft.organisations.values()].find(
    ({ id, name, aliases }) => id === answer || [name, ...aliases].some((one) => slug(one) === slug(answer)),
  );
  if (known !== undefined) return { id: known.id, operations: [] };
  const answers = await fill(questions(draft, answer), given, ask);
  const id = answers.get("organisationId") ?? slug(answer);
  const organisation = {
    name: answers.get("organisationName") ?? answer,
    aliases: [],
    hq_country: answers.get("organisationCountry") ?? null,
    website: answers.get("organisationWebsite") ?? null,
  };
  return { id, operations: [{ op: "add_organisation", id, organisation }] };
}

function questions({ organisations }: Draft, answer: string): readonly Question[] {
  return [
    {
      key: "organisationName",
      flag: "organisation-name",
      message: `The record does not have the organisation ${answer}. Its full name`,
      // A misspelt id must not become an organisation, so only a text that is not an id is taken as a name.
      preset: () => (answer === slug(answer) ? null : answer),
    },
    {
      key: "organisationId",
      flag: "organisation-id",
      message: "Its id",
      preset: (answers) => slug(answers.get("organisationName") ?? answer),
      problem: (id) => valueProblem(schemas.get("id"), id) ?? (organisations.has(id) ? "the id is taken" : null),
    },
    {
      key: "organisationCountry",
      flag: "organisation-country",
      message: "Country of its headquarters (ISO 3166-1 code)",
      optional: true,
      problem: (country) => valueProblem(schemas.get("hq_country"), country),
    },
    {
      key: "organisationWebsite",
      flag: "organisation-website",
      message: "Its website",
      optional: true,
      problem: (url) => (/^https?:\/\//.test(url) && URL.canParse(url) ? null : "an address begins with https://"),
    },
  ];
}
