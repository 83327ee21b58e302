import { currentMethod, methodOf } from "../../domain/headline/methods";
import { harmless } from "../../domain/tables/harmless";
import { citeWords } from "#words/cite";
import type { Claim } from "../../domain/record/claim";
import type { Release } from "../../domain/record/dataset";
import type { Site } from "../../domain/record/site";
import type { Source, SourceBrief } from "../../domain/record/source";
import type { CitationFormat } from "../../parts/claims/copy-citation";
import { siteWords } from "#words/site";
import { withSemicolons } from "../../words/format/text";

/** The data of a citation of a claim. `source` is null while its title and address are not loaded. */
export type Cited = {
  readonly claim: Claim;
  /** The site or programme of the claim. */
  readonly site: Pick<Site, "id" | "name">;
  /** The value as stated, in words: `up to SEK 95 bn`. */
  readonly value: string;
  readonly publisher: string;
  /** How the source is known if its page was not read; null if it was. */
  readonly via: string | null;
  readonly source: Source | null;
  readonly release: Release;
  /** The address of the claim on the page of its record. */
  readonly link: string;
};

/** Returns the citation of a claim in each format: plain text, BibTeX, or a row of CSV with its header (RFC 4180). */
export const citation: Readonly<Record<CitationFormat, (cited: Cited) => string>> = {
  text: ({ claim, site, value, publisher, via, release, link }) =>
    citeWords.claim(
      citeWords.cited(value, claim.scope, site.name),
      { publisher, stated: claim.stated, via: via && siteWords.claims.via(via) },
      { record: citeWords.record(release.version), id: claim.id, day: release.date, link },
    ),
  bibtex: ({ claim, site, value, publisher, via, source, release, link }) =>
    [
      `@misc{${claim.id},`,
      `  title = {${escapeTex(citeWords.cited(value, claim.scope, site.name))}},`,
      `  author = {{${escapeTex(publisher)}}},`,
      ...(claim.stated === null ? [] : [`  date = {${claim.stated}},`]),
      `  howpublished = {${citeWords.record(release.version)}},`,
      `  url = {${link}},`,
      ...noteOf(source, via),
      "}",
    ].join("\n"),
  csv: (cited) => [columns, row(cited)].map((cells) => cells.map(quote).join(",")).join("\n"),
};

/** The columns of the CSV. Fields of claims keep their keys; amounts and megawatts are plain numbers. */
const columns = [
  "claim",
  "site",
  "site_name",
  "field",
  "amount",
  "currency",
  "measure",
  "mw",
  "basis",
  "stage",
  "date",
  "value",
  "qualifier",
  "scope",
  "stated",
  "publisher",
  "class",
  "url",
  "via",
  "release",
  "link",
];

function row({ claim, site, value, publisher, via, source, release, link }: Cited): readonly string[] {
  const of = (key: string): string => {
    const found = new Map<string, unknown>(Object.entries(claim)).get(key);
    return typeof found === "string" || typeof found === "number" ? String(found) : "";
  };
  return [
    claim.id,
    site.id,
    site.name,
    claim.field,
    ...["amount", "currency", "measure", "mw", "basis", "stage", "date"].map(of),
    value,
    claim.qualifier,
    claim.scope,
    claim.stated ?? "",
    publisher,
    source?.class ?? "",
    source?.url ?? "",
    via ?? "",
    release.version,
    link,
  ];
}

/**
 * Returns the publisher of a claim's source, and how the source is known if its page was not read. An id that the
 * record does not have is its own publisher.
 */
export function publishedBy(
  sources: ReadonlyMap<string, SourceBrief>,
  { source: id }: Claim,
): Pick<Cited, "publisher" | "via"> {
  const source = sources.get(id);
  return { publisher: source?.publisher ?? id, via: source?.via ?? null };
}

/** Returns the citation of a claim in every format. */
export function citationTexts(cited: Cited): Readonly<Record<CitationFormat, string>> {
  return { text: citation.text(cited), bibtex: citation.bibtex(cited), csv: citation.csv(cited) };
}

/** Returns the citation of a total in plain text; `link` is the address of its view. */
export function citeTotal(figure: string, covers: string, release: Release, link: string): string {
  const made = methodOf(release).version;
  const counted = made === currentMethod.version ? null : citeWords.counted(currentMethod.version, made);
  return citeWords.sum(figure, covers, citeWords.record(release.version), release.date, counted, link);
}

function noteOf(source: Source | null, via: string | null): readonly string[] {
  const told = [
    ...(source ? [citeWords.source(source.title, source.url)] : []),
    ...(via === null ? [] : [siteWords.claims.via(via)]),
  ];
  return told.length === 0 ? [] : [`  note = {${escapeTex(withSemicolons(told))}}`];
}

/** Returns a text as a cell of CSV that no spreadsheet runs. */
function quote(cell: string): string {
  const safe = harmless(cell);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function escapeTex(text: string): string {
  return text.replaceAll("\\", "\\textbackslash{}").replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}
