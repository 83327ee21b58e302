import { words } from "#words/page";
import { sourceClasses, type Source } from "../../../src/domain/record/source";
import { sourceSchema } from "../../../src/published/schemas";
import type { Ask } from "../io";
import type { Operation } from "../operations/schema";
import type { Draft } from "../store/layout";
import { fill, type Answers, type Given, type Question } from "./form";
import { choicesOf, entriesOf, slug, valueProblem } from "./values";

/** A chosen source: its id, and the operation that adds it if it is new. */
export type ChosenSource = { readonly id: string; readonly operations: readonly Operation[] };

const schemas = entriesOf(sourceSchema);
const checked = (key: string) => (answer: string) => valueProblem(schemas.get(key), answer);

/** Returns the questions about a new source. Known sources of the same host give the default answers. */
function questions(draft: Draft, url: string): readonly Question[] {
  const near = sameHost(draft, url);
  return [
    {
      key: "title",
      flag: "title",
      message: "Title of the page",
      problem: checked("title"),
    },
    {
      key: "publisher",
      flag: "publisher",
      message: "Publisher",
      preset: () => near?.publisher ?? null,
      problem: checked("publisher"),
    },
    {
      key: "published",
      flag: "published",
      message: "Date of publication: YYYY, YYYY-MM or YYYY-MM-DD",
      optional: true,
      problem: checked("published"),
    },
    {
      key: "language",
      flag: "language",
      message: "Language of the page (ISO 639-1): en, sv, no, fi, da, is",
      preset: () => near?.language ?? null,
      problem: checked("language"),
    },
    {
      key: "class",
      flag: "class",
      message: "Class of the source",
      choices: () => choicesOf(sourceClasses, (one) => `${words.sourceClass[one]}: ${classMeanings[one]}`),
      preset: () => near?.class ?? null,
    },
    {
      key: "via",
      flag: "via",
      message: "If the page itself was not opened: the publication that cites it",
      optional: true,
    },
    {
      key: "sourceId",
      flag: "source-id",
      message: "Id of the source",
      preset: (answers) => freeId(draft, proposedId(answers)),
      problem: (answer) => checked("id")(answer) ?? (draft.sources.has(answer) ? "the id is taken" : null),
    },
  ];
}

const classMeanings = {
  primary: "operator, owner, tenant, government, register, court or stock-exchange filing",
  trade: "trade and business press",
  press: "general press, news agency",
  aggregator: "blog, digest, rewritten or machine-translated copy",
} as const;

/** Returns the question for a source, by its id or its address. */
export function sourceQuestion(draft: Draft, key: string, flag: string, message: string): Question {
  return {
    key,
    flag,
    message: `${message}: address of the page, or id of a source`,
    problem: (answer) =>
      draft.sources.has(answer) || isAddress(answer) ? null : "not an address (https://…) and not the id of a source",
  };
}

/** Returns the source for an id or an address. Asks for its details if the record does not have the page. */
export async function chooseSource(draft: Draft, answer: string, given: Given, ask: Ask | null): Promise<ChosenSource> {
  const known = draft.sources.get(answer) ?? (isAddress(answer) ? atAddress(draft, answer) : undefined);
  if (known !== undefined) {
    ask?.note(describe(known), "The record already has this page");
    return { id: known.id, operations: [] };
  }
  const answers = await fill(questions(draft, answer), given, ask);
  const { sourceId: id = "", ...keys } = Object.fromEntries(answers);
  return { id, operations: [{ op: "add_source", id, source: { published: null, ...keys, url: answer } }] };
}

/** Returns the source with the same page address, ignoring scheme, `www.`, trailing slash, fragment and tracking parameters. */
export function atAddress({ sources }: Draft, url: string): Source | undefined {
  const wanted = bare(url);
  return [...sources.values()].find((source) => isAddress(source.url) && bare(source.url) === wanted);
}

function bare(address: string): string {
  const url = new URL(address);
  for (const name of new Set(url.searchParams.keys()))
    if (/^utm_|^fbclid$|^gclid$/.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/$/, "");
  return `${url.host.replace(/^www\./, "")}${path}${url.search}`;
}

function sameHost({ sources }: Draft, url: string): Source | undefined {
  const host = hostOf(url);
  return [...sources.values()].findLast((source) => hostOf(source.url) === host);
}

function hostOf(address: string): string | null {
  return isAddress(address) ? new URL(address).host.replace(/^www\./, "") : null;
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

/** Returns an id made of the publisher, the date and the first words of the title. */
function proposedId(answers: Answers): string {
  const title = slug(answers.get("title") ?? "")
    .split("-")
    .slice(0, 3);
  return [slug(answers.get("publisher") ?? ""), answers.get("published") ?? "nd", ...title].join("-");
}

function freeId({ sources }: Draft, id: string): string {
  const taken = (number: number): string => (number === 1 ? id : `${id}-${number}`);
  let number = 1;
  while (sources.has(taken(number))) number += 1;
  return taken(number);
}

function describe({ id, title, publisher, published, class: of }: Source): string {
  return `${title}\n${publisher}, ${published ?? words.undated}, ${words.sourceClass[of]}\n${id}`;
}
