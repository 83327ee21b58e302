import { words } from "#words/page";
import { sourceClasses, type Source } from "../../../src/domain/record/source";
import { sourceSchema } from "../../../src/published/schemas";
import type { Ask } from "../io";
import type { Operation } from "../operations/schema";
import type { Draft } from "../store/layout";
import { fill, type Answers, type Given, type Question } from "./form";
import { choicesOf, entriesOf, slug, valueProblem } from "./values";

/** A source that a claim can rest on: one of the record, or one that comes with it. */
export type ChosenSource = { readonly id: string; readonly operations: readonly Operation[] };

const schemas = entriesOf(sourceSchema);
const checked = (key: string) => (answer: string) => valueProblem(schemas.get(key), answer);

/** What a page must be told of, in the order in which it is asked; `known` is what the record says of its host's pages. */
function questions(draft: Draft, url: string): readonly Question[] {
  const near = sameHost(draft, url);
  return [
    {
      key: "title",
      flag: "title",
      message: "Title of the page, as printed",
      problem: checked("title"),
    },
    {
      key: "publisher",
      flag: "publisher",
      message: "Who published it",
      preset: () => near?.publisher ?? null,
      problem: checked("publisher"),
    },
    {
      key: "published",
      flag: "published",
      message: "When it was published: YYYY, YYYY-MM or YYYY-MM-DD",
      optional: true,
      problem: checked("published"),
    },
    {
      key: "language",
      flag: "language",
      message: "Language of the page, two letters (ISO 639-1): en, sv, no, fi, da, is",
      preset: () => near?.language ?? null,
      problem: checked("language"),
    },
    {
      key: "class",
      flag: "class",
      message: "How near the source stands to what it says",
      choices: () => choicesOf(sourceClasses, (one) => `${words.sourceClass[one]}: ${classMeanings[one]}`),
      preset: () => near?.class ?? null,
    },
    {
      key: "via",
      flag: "via",
      message: "If the page itself was not opened: through which publication it is known",
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

/** The question for the source of something: an id, or the page's address. */
export function sourceQuestion(draft: Draft, key: string, flag: string, message: string): Question {
  return {
    key,
    flag,
    message: `${message}: address of the page, or id of a source`,
    problem: (answer) =>
      draft.sources.has(answer) || isAddress(answer) ? null : "neither an address (https://…) nor the id of a source",
  };
}

/** The source of an id or an address: the record's own where it has the page, else a new one, asked for. */
export async function chooseSource(draft: Draft, answer: string, given: Given, ask: Ask | null): Promise<ChosenSource> {
  const known = draft.sources.get(answer) ?? (isAddress(answer) ? atAddress(draft, answer) : undefined);
  if (known !== undefined) {
    ask?.note(describe(known), "The record has this page");
    return { id: known.id, operations: [] };
  }
  const answers = await fill(questions(draft, answer), given, ask);
  const { sourceId: id = "", ...keys } = Object.fromEntries(answers);
  return { id, operations: [{ op: "add_source", id, source: { published: null, ...keys, url: answer } }] };
}

/** The source whose page an address leads to, whatever its scheme, its trailing slash, its fragment and its trackers. */
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

/** Publisher, date where known, and the first words of the title. */
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
