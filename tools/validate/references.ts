import { at } from "./fault";
import { allClaims, type RecordSet } from "./record-set";

/** An id in a record that refers to another record. */
export type Reference = { readonly file: string; readonly path: string; readonly subject: string; readonly id: string };

/** Returns all references to sources. */
export function sourceReferences(set: RecordSet): Reference[] {
  return [
    ...allClaims(set).map(({ file, path, claim }) => ({
      file,
      path: at(path, "source"),
      subject: claim.id,
      id: claim.source,
    })),
    ...set.sites.flatMap(({ file, record: site }) => [
      { file, path: "ai_source", subject: site.id, id: site.ai_source },
      ...site.events.map((event, index) => ({
        file,
        path: at("", "events", index, "source"),
        subject: site.id,
        id: event.source,
      })),
    ]),
    ...[...set.programmes, ...set.watchlist].flatMap(({ file, path, record }) =>
      (record.sources ?? []).map((id, index) => ({ file, path: at(path, "sources", index), subject: record.id, id })),
    ),
  ];
}

/** Returns all references to organisations as operator, owner or tenant. */
export function organisationReferences(set: RecordSet): Reference[] {
  return [
    ...[...set.sites, ...set.programmes, ...set.watchlist].flatMap(({ file, path, record: { id, operator } }) =>
      operator === null ? [] : [{ file, path: at(path, "operator"), subject: id, id: operator }],
    ),
    ...allClaims(set).flatMap(({ file, path, claim }) =>
      "organisation" in claim
        ? [{ file, path: at(path, "organisation"), subject: claim.id, id: claim.organisation }]
        : [],
    ),
  ];
}
