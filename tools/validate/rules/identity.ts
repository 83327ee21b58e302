import type { Finding } from "../fault";
import { at } from "../fault";
import { allClaims, type Located } from "../record-set";
import type { Rule } from "../rule";

export const fileName: Rule = {
  name: "file-name",
  doc: "A site's file is named after its id.",
  check: ({ sites }) =>
    sites
      .filter(({ file, record }) => file !== `sites/${record.id}.json`)
      .map(({ file, record: { id } }) => ({
        file,
        path: "id",
        subject: id,
        value: id,
        tip: `rename the file to sites/${id}.json, or correct the id`,
      })),
};

export const uniqueIds: Rule = {
  name: "unique-ids",
  doc: "An id stands once: among sites, programmes and watchlist together, among sources, among organisations, among claims, among redirects.",
  check: (set) => [
    ...repeated([...set.sites, ...set.programmes, ...set.watchlist].map(withId)),
    ...repeated(set.sources.map(withId)),
    ...repeated(set.organisations.map(withId)),
    ...repeated(set.redirects.map(withId)),
    ...repeated(allClaims(set).map(({ file, path, claim }) => ({ file, path, id: claim.id }))),
  ],
};

export const claimIds: Rule = {
  name: "claim-ids",
  doc: "A claim's id is its own record, its own field and a number: no-narvik-nscale.investment.2.",
  check: (set) =>
    allClaims(set)
      .filter(({ claim, owner }) => claim.id.replace(/\.\d+$/, "") !== `${owner.record.id}.${claim.field}`)
      .map(({ file, path, claim, owner }) => ({
        file,
        path: at(path, "id"),
        subject: claim.id,
        value: claim.id,
        tip: `begin it with ${owner.record.id}.${claim.field}. and take the next number that the field has never used`,
      })),
};

export const retiredIds: Rule = {
  name: "retired-ids",
  doc: "No claim takes the id of one that was dropped, since it is in people's citations; each such id is listed once.",
  check: (set) => {
    const retired = new Set(set.retired.map(({ record }) => record));
    const listed = set.retired.filter(
      ({ record }, index) => set.retired.findIndex((one) => one.record === record) < index,
    );
    const used = "a claim with this id was dropped: take the next number that the field has never used";
    return [
      ...listed.map(({ file, path, record: id }) => ({
        file,
        path,
        subject: id,
        value: id,
        tip: "listed twice: remove one",
      })),
      ...allClaims(set)
        .filter(({ claim }) => retired.has(claim.id))
        .map(({ file, path, claim: { id } }) => ({ file, path: at(path, "id"), subject: id, value: id, tip: used })),
    ];
  },
};

export const countryPrefix: Rule = {
  name: "country-prefix",
  doc: "A site's id begins with its country's code in lower case.",
  check: ({ sites }) =>
    sites
      .filter(({ record: { id, country } }) => !id.startsWith(`${country.toLowerCase()}-`))
      .map(({ file, record: { id, country } }) => ({
        file,
        path: "id",
        subject: id,
        value: id,
        tip: `begin it with ${country.toLowerCase()}-, or correct the country`,
      })),
};

type Placed = Pick<Located<unknown>, "file" | "path"> & { readonly id: string };

function withId({ file, path, record }: Located<{ readonly id: string }>): Placed {
  return { file, path, id: record.id };
}

function repeated(places: readonly Placed[]): Finding[] {
  const first = new Map<string, Placed>();
  return places.flatMap((place) => {
    const { file, path, id } = place;
    const other = first.get(id);
    if (!other) first.set(id, place);
    return other
      ? [{ file, path: at(path, "id"), subject: id, value: id, tip: `already the id of ${at(other.file, other.path)}` }]
      : [];
  });
}

export const identityRules: readonly Rule[] = [fileName, uniqueIds, claimIds, retiredIds, countryPrefix];
