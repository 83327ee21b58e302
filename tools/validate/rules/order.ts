import { fields, type Claim } from "../../../src/domain/record/claim";
import { at, type Finding } from "../fault";
import type { Located } from "../record-set";
import type { Rule } from "../rule";

export const recordOrder: Rule = {
  name: "record-order",
  doc: "Lists are sorted by id, exceptions by rule and subject.",
  check: (set) => [
    ...[set.sources, set.organisations, set.programmes, set.watchlist, set.redirects].flatMap((list) =>
      unsorted(list, ({ id }: { readonly id: string }) => id),
    ),
    ...unsorted(set.retired, (id) => id),
    ...unsorted(set.exceptions, ({ rule, subject }) => `${rule} ${subject}`),
  ],
};

export const claimOrder: Rule = {
  name: "claim-order",
  doc: `Claims stand by field (${fields.join(", ")}), and within a field by number.`,
  check: (set) =>
    [...set.sites, ...set.programmes].flatMap(({ file, path, record }) =>
      record.claims.flatMap((claim, index) => {
        const before = record.claims[index - 1];
        if (!before || rank(before) <= rank(claim)) return [];
        const tip = `move it up, before ${before.id}`;
        return [{ file, path: at(path, "claims", index), subject: claim.id, value: claim.id, tip }];
      }),
    ),
};

export const eventOrder: Rule = {
  name: "event-order",
  doc: "Events stand by date.",
  check: ({ sites }) =>
    sites.flatMap(({ file, record: { id, events } }) =>
      events.flatMap(({ date }, index) => {
        const before = events[index - 1];
        if (!before || before.date <= date) return [];
        const tip = `move it up, before the event of ${before.date}`;
        return [{ file, path: at("", "events", index), subject: id, value: date, tip }];
      }),
    ),
};

function rank(claim: Claim): number {
  return fields.indexOf(claim.field) * 10_000 + Number(/\d+$/.exec(claim.id)?.[0]);
}

function unsorted<T>(list: readonly Located<T>[], key: (record: T) => string): Finding[] {
  return list.flatMap(({ file, path, record }, index) => {
    const before = list[index - 1];
    if (!before || key(before.record) <= key(record)) return [];
    const tip = `move it up, before ${key(before.record)}`;
    return [{ file, path, subject: key(record), value: key(record), tip }];
  });
}

export const orderRules: readonly Rule[] = [recordOrder, claimOrder, eventOrder];
