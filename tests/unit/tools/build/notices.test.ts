import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { expect, test } from "vitest";
import { notices, parts } from "../../../../tools/site/notices";
import { sbom } from "../../../../tools/site/sbom";

test("every part of the page is named with its licence, the font and what the parts bring with them too", () => {
  const all = parts();
  const licences = new Map(all.map(({ name, licence }) => [name, licence]));
  expect(licences.get("react")).toBe("MIT");
  expect(licences.get("scheduler")).toBe("MIT");
  expect(licences.get("react-leaflet")).toBe("Hippocratic-2.1");
  expect(licences.get("@fontsource-variable/source-sans-3")).toBe("OFL-1.1");
  expect(licences.get("recharts")).toBe("MIT");
  const text = notices(all);
  expect(text).toContain("SIL OPEN FONT LICENSE Version 1.1");
  for (const { name, version } of all) expect(text).toContain(`${name} ${version}`);
});

test("a text that several parts share stands once", () => {
  const part = { version: "1.0.0", licence: "MIT", text: "Copyright them. Do as you like." };
  const text = notices([
    { ...part, name: "a" },
    { ...part, name: "b" },
    { ...part, name: "c", text: null },
  ]);
  expect(text.split("Copyright them")).toHaveLength(2);
  expect(text).toContain("a 1.0.0 (MIT)\nb 1.0.0 (MIT)");
  expect(text).toContain("c 1.0.0 (MIT)\n\nThis package ships no licence text of its own.");
});

/** The licences that a part of the page may have: they ask for no more than to be named. */
const free: readonly string[] = [
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "ISC",
  "MIT",
  "MIT AND ISC AND BSD-3-Clause",
  "OFL-1.1",
  "Unlicense",
];

/** The parts whose licence has conditions of its own, which the README names. */
const conditional = ["@react-leaflet/core", "react-leaflet"];

test("no part of the page has a licence that nobody has looked at", () => {
  expect(parts().flatMap(({ name, licence }) => (free.includes(licence) ? [] : name))).toEqual(conditional);
});

test("the bill of materials is CycloneDX and names each part with its licence", async () => {
  const text = sbom(parts(), "2026.12.1");
  expect(await new JsonStrictValidator(Version.v1dot6).validate(text)).toBeNull();
  const { components } = JSON.parse(text);
  const data = components.filter(({ type }: { type: string }) => type === "data");
  expect(data.map(({ name }: { name: string }) => name)).toEqual(["GeoNames", "Natural Earth"]);
  expect(components).toHaveLength(parts().length + data.length);
  expect(components).toContainEqual(
    expect.objectContaining({ group: "@react-leaflet", name: "core", licenses: [{ expression: "Hippocratic-2.1" }] }),
  );
});
