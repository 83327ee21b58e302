import { integer } from "../../format/number";
import { readingWords } from "../reading";

/** What a parameter asks for, where its name in an address is not that of the page. */
const asked: Readonly<Partial<Record<string, string>>> = {
  claims: `under “${readingWords.rule.label}” the rule`,
  cite: "the figure",
  sites: "the site",
  site: "the site",
};

/** The words of the parts of a link that could not be used, in English. */
export const droppedWords = {
  unknownParameter: (name: string, like: string) =>
    `This link used “${name}”, which this page does not know; it was left out. It may mean “${like}”.`,
  repeated: (name: string, value: string) =>
    `This link gave ${name} more than once; the first counts, and “${value}” was left out.`,
  overLimit: (name: string, value: string) =>
    name === "sites"
      ? `At most four sites are compared at once; “${value}” was left out.`
      : `This link’s ${name} is longer than this page takes; its end, “${value}”, was left out.`,
  noRelease: (value: string) => `There is no release “${value}”; this is the newest one.`,
  notInRelease: (value: string) => `“${value}” is not in this release; it was left out.`,
  notEarlier: (value: string) => `Release “${value}” is not earlier than the one shown here; it was left out.`,
  noDay: (value: string) => `${readingWords.asOf.label}: “${value}” is not a day of this record; it was left out.`,
  unknownValue: (name: string, value: string) =>
    `This link asked for ${asked[name] ?? name} “${value}”, which does not exist here; it was left out.`,
  more: (count: number) => `And ${integer(count)} more that meant nothing here.`,
} as const;
