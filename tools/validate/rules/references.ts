import type { Finding } from "../fault";
import { at } from "../fault";
import type { Located, RecordSet } from "../record-set";
import { organisationReferences, sourceReferences, type Reference } from "../references";
import type { Rule } from "../rule";

export const sourcesExist: Rule = {
  name: "sources-exist",
  doc: "Every source that a record names is in sources.json.",
  check: (set) => missing(sourceReferences(set), set.sources, set.unread, "sources.json"),
};

export const organisationsExist: Rule = {
  name: "organisations-exist",
  doc: "Every operator, owner and tenant is in organisations.json.",
  check: (set) => missing(organisationReferences(set), set.organisations, set.unread, "organisations.json"),
};

export const sourcesUsed: Rule = {
  name: "sources-used",
  severity: "warning",
  doc: "Every source is the source of something.",
  check: (set) => unused(set.sources, sourceReferences(set), set.unread),
};

export const organisationsUsed: Rule = {
  name: "organisations-used",
  doc: "Every organisation is the operator, owner or tenant of something.",
  check: (set) => unused(set.organisations, organisationReferences(set), set.unread),
};

export const redirects: Rule = {
  name: "redirects",
  doc: "A redirect is from an id that is no site's, and to a site or to none.",
  check: ({ sites, redirects: all, unread }) => {
    const known = new Set(sites.map(({ record }) => record.id));
    return all.flatMap(({ file, path, record: { id, to } }) => [
      ...(known.has(id)
        ? [{ file, path: at(path, "id"), subject: id, value: id, tip: "a site has this id: remove the redirect" }]
        : []),
      ...(to === null || known.has(to) || unread.has(to)
        ? []
        : [{ file, path: at(path, "to"), subject: id, value: to, tip: "not a site: correct the id, or write null" }]),
    ]);
  },
};

type Identified = Located<{ readonly id: string }>;

function missing(
  references: readonly Reference[],
  records: readonly Identified[],
  unread: RecordSet["unread"],
  home: string,
): Finding[] {
  const known = new Set(records.map(({ record }) => record.id));
  return references
    .filter(({ id }) => !known.has(id) && !unread.has(id))
    .map(({ file, path, subject, id }) => ({
      file,
      path,
      subject,
      value: id,
      tip: `not in ${home}: add it there, or correct the id`,
    }));
}

function unused(
  records: readonly Identified[],
  references: readonly Reference[],
  unread: RecordSet["unread"],
): Finding[] {
  const used = new Set(references.map(({ id }) => id));
  return records
    .filter(({ record }) => !used.has(record.id) && !unread.has(record.id))
    .map(({ file, path, record: { id } }) => ({
      file,
      path: at(path, "id"),
      subject: id,
      value: id,
      tip: "nothing refers to it: refer to it, or remove it",
    }));
}

export const referenceRules: readonly Rule[] = [
  sourcesExist,
  organisationsExist,
  sourcesUsed,
  organisationsUsed,
  redirects,
];
