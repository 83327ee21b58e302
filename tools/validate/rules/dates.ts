import { interval } from "../../../src/domain/record/partial-date";
import { at, type Finding } from "../fault";
import { allClaims, ownDay, type RecordSet } from "../record-set";
import type { Rule } from "../rule";

export const statementDates: Rule = {
  name: "statement-dates",
  doc: "Nobody said anything after the data set's own date.",
  check: (set) =>
    late(
      set,
      allClaims(set).map(({ file, path, claim }) => ({
        file,
        path: at(path, "stated"),
        subject: claim.id,
        value: claim.stated,
      })),
    ),
};

export const publicationDates: Rule = {
  name: "publication-dates",
  doc: "No source was published after the data set's own date.",
  check: (set) =>
    late(
      set,
      set.sources.map(({ file, path, record }) => ({
        file,
        path: at(path, "published"),
        subject: record.id,
        value: record.published,
      })),
    ),
};

export const eventDates: Rule = {
  name: "event-dates",
  doc: "No event happened after the data set's own date.",
  check: (set) =>
    late(
      set,
      set.sites.flatMap(({ file, record }) =>
        record.events.map(({ date }, index) => ({
          file,
          path: at("", "events", index, "date"),
          subject: record.id,
          value: date,
        })),
      ),
    ),
};

export const datedAfterSource: Rule = {
  name: "dated-after-source",
  doc: "No statement is later than the publication of its source.",
  check: (set) => {
    const published = new Map(set.sources.map(({ record }) => [record.id, record.published]));
    return allClaims(set).flatMap(({ file, path, claim }) => {
      const printed = published.get(claim.source) ?? null;
      const [said, out] = [claim.stated && interval(claim.stated), printed && interval(printed)];
      if (!said || !out || said.start <= out.end) return [];
      const tip = `later than the publication of its source, ${printed}: correct one of the dates`;
      return [{ file, path: at(path, "stated"), subject: claim.id, value: claim.stated, tip }];
    });
  },
};

export const actualOpenings: Rule = {
  name: "actual-openings",
  doc: "An opening that took place is not after the data set's own date.",
  check: (set) =>
    late(
      set,
      allClaims(set).flatMap(({ file, path, claim }) =>
        claim.field === "opening" && claim.kind === "actual"
          ? [{ file, path: at(path, "date"), subject: claim.id, value: claim.date }]
          : [],
      ),
    ),
};

type Dated = Omit<Finding, "value" | "tip"> & { readonly value: string | null };

/** Returns a finding for each date whose first day is after the data set's own day. */
function late(set: RecordSet, dates: readonly Dated[]): Finding[] {
  const day = ownDay(set);
  return dates.flatMap((dated) => {
    const start = dated.value === null ? undefined : interval(dated.value)?.start;
    if (day === null || start === undefined || start <= day) return [];
    return [
      {
        ...dated,
        tip: `after the data set's own date, ${day}: correct it, or set a later day with npm run data -- until`,
      },
    ];
  });
}

export const dateRules: readonly Rule[] = [
  statementDates,
  publicationDates,
  eventDates,
  actualOpenings,
  datedAfterSource,
];
