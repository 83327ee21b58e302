import { plural } from "../../format/text";

/** The words of the records that could not be used, in English. */
export const faultWords = {
  faults: (count: number) =>
    `${plural(count, "record has", "records have")} a fault, named below. Everything else is shown.`,
  fault: (record: string, file: string, problem: string) => `${record} in ${file}: ${problem}`,
} as const;
