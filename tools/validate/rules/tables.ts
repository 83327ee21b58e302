import { addMonths } from "../../../src/domain/record/partial-date";
import { at } from "../fault";
import { tableFiles } from "../files";
import type { Rule } from "../rule";

export const ratesTable: Rule = {
  name: "rates-table",
  doc: "The months of the exchange rates follow one another without a gap, and each has rates in real currencies.",
  check: ({ rates }) =>
    rates.flatMap(({ file, record: { monthly } }) => {
      const months = Object.keys(monthly);
      return months.flatMap((month, index) => {
        const before = months[index - 1];
        const wanted = before === undefined ? month : addMonths(`${before}-01`, 1).slice(0, 7);
        const unknown = Object.keys(monthly[month]?.rates ?? {}).filter((currency) => !iso4217.has(currency));
        const place = { file, path: at("monthly", month), subject: month };
        return [
          ...(month === wanted ? [] : [{ ...place, value: month, tip: `after ${before} comes ${wanted}` }]),
          ...(Object.keys(monthly[month]?.rates ?? {}).length > 0
            ? []
            : [{ ...place, value: {}, tip: "a month needs rates" }]),
          ...unknown.map((currency) => ({
            ...place,
            path: at("monthly", month, "rates", currency),
            value: currency,
            tip: "not an ISO 4217 code",
          })),
        ];
      });
    }),
};

const iso4217: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

export const releaseTable: Rule = {
  name: "release-table",
  doc: "There is a release; releases stand newest first, and a version is year.month.number of its own date.",
  check: ({ releases, unread }) => {
    if (releases.length === 0 && unread.size === 0) {
      return [
        {
          file: tableFiles.releases,
          path: "",
          subject: "releases",
          value: [],
          tip: "a data set has a release: add it",
        },
      ];
    }
    return releases.flatMap(({ file, path, record: { version, date } }, index) => {
      const month = `${Number(date.slice(0, 4))}.${Number(date.slice(5, 7))}.`;
      const newer = releases[index - 1]?.record;
      return [
        ...(version.startsWith(month)
          ? []
          : [{ file, path: at(path, "version"), subject: version, value: version, tip: `begin it with ${month}` }]),
        ...(newer === undefined || compare(newer, { version, date }) > 0
          ? []
          : [
              {
                file,
                path,
                subject: version,
                value: version,
                tip: `move it up: it is not older than ${newer.version}`,
              },
            ]),
      ];
    });
  },
};

type Edition = { readonly version: string; readonly date: string };

function compare(a: Edition, b: Edition): number {
  const number = ({ version }: Edition): number => Number(version.split(".").at(-1));
  return a.date === b.date ? number(a) - number(b) : a.date.localeCompare(b.date);
}

export const tableRules: readonly Rule[] = [ratesTable, releaseTable];
