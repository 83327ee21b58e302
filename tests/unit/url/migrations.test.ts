import { expect, test } from "vitest";
import { parametersOf } from "../../../src/url/address/kindly";
import { migrated, migrations, type Migration } from "../../../src/url/address/migrations";

/** A change that renames a parameter. */
function renamed(from: string, to: string): Migration["apply"] {
  return (parameters) => parameters.map(([name, text]) => [name === from ? to : name, text]);
}

/** A change that renames a value of a parameter, alone or in a list. */
function renamedValue(parameter: string, from: string, to: string): Migration["apply"] {
  const value = (text: string) => (text === from ? to : text);
  return (parameters) =>
    parameters.map(([name, text]) => [name, name === parameter ? text.split(",").map(value).join(",") : text]);
}

const changes: readonly Migration[] = [
  { since: "2027-01-01", why: "The filter is called region.", apply: renamed("land", "country") },
  { since: "2027-02-01", why: "The United Kingdom's code.", apply: renamedValue("country", "UK", "GB") },
];

const after = (query: string) => migrated(parametersOf(query), changes);

test("a link from before two changes says what it said, and each change meets what the one before it left", () => {
  expect(after("?land=SE,UK&q=UK")).toEqual([
    ["country", "SE,GB"],
    ["q", "UK"],
  ]);
});

test("a link of today stays as it is, and to change it twice changes no more", () => {
  expect(after("?country=SE&claims=newest")).toEqual(parametersOf("?country=SE&claims=newest"));
  expect(migrated(after("?land=UK"), changes)).toEqual(after("?land=UK"));
});

test("the column of slips is now that of what is late or has moved", () => {
  expect(migrated(parametersOf("?sort=-slip&columns=operator,slip,status&q=slip"))).toEqual(
    parametersOf("?sort=-schedule&columns=operator,schedule,status&q=slip"),
  );
});

test("the changes of the address are in the order of their days", () => {
  const days = migrations.map(({ since }) => since);
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(days).toEqual(days.toSorted());
  expect(migrated(parametersOf("?country=SE"))).toEqual(parametersOf("?country=SE"));
});
