/** What is changed on purpose, file by file, and the unit tests that have to notice. */
export type Group = { readonly files: readonly string[]; readonly tests: readonly string[] };

/** The groups of the domain and of addresses whose tests are tried, by name. */
export const groups = {
  money: { files: ["src/domain/record/money.ts"], tests: ["tests/unit/domain/record/money.test.ts"] },
  dates: { files: ["src/domain/record/partial-date.ts"], tests: ["tests/unit/domain/record/partial-date.test.ts"] },
  verdict: {
    files: ["src/domain/headline/verdict.ts"],
    tests: ["headline/verdict", "headline/aggregator-only", "rules"].map((name) => `tests/unit/domain/${name}.test.ts`),
  },
  slip: { files: ["src/domain/headline/schedule.ts"], tests: ["tests/unit/domain/headline/schedule.test.ts"] },
  headline: {
    files: ["headline", "plain-headline"].map((name) => `src/domain/headline/${name}.ts`),
    tests: ["headline/headline", "headline/plain-headline", "rules"].map((name) => `tests/unit/domain/${name}.test.ts`),
  },
  sites: {
    files: ["read-site", "read-record", "roles", "opening-dates"].map((name) => `src/domain/headline/${name}.ts`),
    tests: ["tests/unit/domain/headline/*.test.ts"],
  },
  totals: {
    files: ["totals", "total-coverage", "citable-total"].map((name) => `src/domain/series/${name}.ts`),
    tests: ["totals", "total-coverage", "citable-total"].map((name) => `tests/unit/domain/series/${name}.test.ts`),
  },
  filters: {
    files: ["filters", "circles", "every"].map((name) => `src/domain/selection/${name}.ts`),
    tests: ["tests/unit/domain/selection/*.test.ts"],
  },
  codecs: {
    files: ["codecs", "filter-codecs"].map((name) => `src/url/address/${name}.ts`),
    tests: ["codecs", "address", "known", "trackers"].map((name) => `tests/unit/url/${name}.test.ts`),
  },
  addresses: {
    files: ["address", "kindly", "migrations", "parameters", "path"].map((name) => `src/url/address/${name}.ts`),
    tests: ["address", "kindly", "known", "migrations", "path", "trackers"].map(
      (name) => `tests/unit/url/${name}.test.ts`,
    ),
  },
} as const satisfies Readonly<Record<string, Group>>;
