import { date } from "../../format/date";

/** The words in the files that leave the page: what they are of, and their sheets. */
export const fileWords = {
  title: "Nordic AI Data Centers",
  description:
    "AI data centers in Sweden, Norway, Finland, Denmark, Iceland and Greenland, claim by claim: who builds them for whom, for how much money and how many megawatts, when they open, and who says so.",
  keywords: ["AI", "data centers", "Nordic countries", "electric power", "investment", "open data"],
  contributors: "Nordic AI Data Centers contributors",
  licenceName: "Creative Commons Attribution 4.0 International (CC BY 4.0)",
  licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
  whole: "All sites of the release",
  sheets: {
    about: "About",
    sites: "Sites",
    claims: "Statements",
    events: "Events",
    sources: "Sources",
    columns: (sheet: string) => `Columns of ${sheet}`,
  },
  about: {
    what: "What",
    meaning: "Meaning",
    data: "Data",
    release: "Release",
    releaseOf: (version: string, day: string) => `${version}, as of ${date(day)}`,
    asOf: "As known on",
    rule: "Which source wins",
    ruleText: "That rule in words",
    filter: "Sites",
    currency: "Converted to",
    link: "This view",
    licence: "Licence",
    cite: "Cite as",
    citeAs: (version: string) => `Nordic AI Data Centers, release ${version}; of a figure, its own source too`,
    cells:
      "An empty cell is not stated, never zero. A day is a date; a month, a quarter or a year is text, as the source has it. A text that would run as a formula has an apostrophe before it.",
    cellsOf: "Cells",
  },
  licenceText: (version: string) =>
    [
      "The data of Nordic AI Data Centers, which is every file in this folder and in the folder releases, is licensed under the",
      "Creative Commons Attribution 4.0 International License (CC BY 4.0). One file is not: basemap.json is of Natural Earth, in the public domain.",
      "SPDX-License-Identifier: CC-BY-4.0",
      "",
      "The terms: https://creativecommons.org/licenses/by/4.0/legalcode",
      "In short:  https://creativecommons.org/licenses/by/4.0/",
      "",
      `Credit it as "Nordic AI Data Centers, release ${version}", say whether you changed it, and of a figure name its own source.`,
      "",
      "The sources keep their own rights: the record holds facts and short descriptions, not their texts. The exchange rates",
      "are the European Central Bank's euro reference rates, and in part market rates, as the file of rates says.",
      "",
    ].join("\n"),
} as const;
