import { words } from "#words/page";
import { countries } from "../../../src/domain/record/country";
import { precisions, type Site } from "../../../src/domain/record/site";
import { siteSchema } from "../../../src/published/schemas";
import type { Draft } from "../store/layout";
import type { Answers, Question } from "./form";
import { choicesOf, entriesOf, valueProblem } from "./values";

const schemas = entriesOf(siteSchema);
const locations = entriesOf(siteSchema.entries.location);

/**
 * Returns the questions about the place of a site. Regions and centres of municipalities that the record already has are
 * the default answers.
 */
export function placeQuestions(draft: Draft): readonly Question[] {
  const near = (answers: Answers): readonly Site[] =>
    [...draft.sites.values()].filter(
      ({ country, municipality }) => country === answers.get("country") && municipality === answers.get("municipality"),
    );
  const centre = (answers: Answers): Site["location"] | undefined =>
    near(answers).find(({ location }) => location.precision === "municipality")?.location;
  return [
    {
      key: "country",
      flag: "country",
      message: "Country",
      choices: () => choicesOf(countries, (one) => words.country[one]),
    },
    {
      key: "municipality",
      flag: "municipality",
      message: "Municipality, in the local spelling",
      choices: (answers) => municipalities(draft, answers),
      free: true,
      problem: (answer) => valueProblem(schemas.get("municipality"), answer),
    },
    {
      key: "region",
      flag: "region",
      message: "Region or county, in the local spelling",
      optional: true,
      preset: (answers) => near(answers)[0]?.region ?? null,
    },
    { key: "locality", flag: "locality", message: "Locality", optional: true },
    {
      key: "lat",
      flag: "lat",
      message: "Latitude, WGS 84 degrees",
      preset: (answers) => textOf(centre(answers)?.lat),
      problem: (answer) => degreeProblem("lat", answer),
    },
    {
      key: "lon",
      flag: "lon",
      message: "Longitude, WGS 84 degrees",
      preset: (answers) => textOf(centre(answers)?.lon),
      problem: (answer) => degreeProblem("lon", answer),
    },
    {
      key: "precision",
      flag: "precision",
      message: "Precision of the point",
      choices: () => choicesOf(precisions, (one) => words.precision[one]),
      preset: (answers) => {
        const known = centre(answers);
        const isCentre = textOf(known?.lat) === answers.get("lat") && textOf(known?.lon) === answers.get("lon");
        return known !== undefined && isCentre ? "municipality" : null;
      },
    },
  ];
}

function municipalities({ sites }: Draft, answers: Answers): ReturnType<typeof choicesOf> {
  const names = [...sites.values()]
    .filter(({ country }) => country === answers.get("country"))
    .map(({ municipality, region }) => ({ value: municipality, label: municipality, hint: region ?? "" }));
  return [...new Map(names.map((one) => [one.value, one])).values()].toSorted((a, b) => a.value.localeCompare(b.value));
}

function degreeProblem(key: "lat" | "lon", answer: string): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(answer)) return "degrees with a point, such as 68.57";
  return valueProblem(locations.get(key), Number(answer));
}

function textOf(value: number | undefined): string | null {
  return value === undefined ? null : String(value);
}
