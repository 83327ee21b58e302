/** The words of a suggested correction, for readers and for the curators who receive it. */
export const correctionWords = {
  title: (what: string) => `Correction: ${what}`,
  prefilled: "This is filled in for you; say what is wrong, and name the better source.",
  nowhere: "Copy this, and send it to those who run this site:",
  /** Under the buttons, where the text is too long for them, and at the end of what they take. */
  cut: "The text is too long to be filled in whole: its end would be missing. Copy it, and paste it where the button leads.",
  cutHere: "\n[The end is missing: the text was too long.]",
  issue: "Open it as an issue",
  mail: "Write it as a mail",
  copy: "Copy the text",
  copied: "Copied.",
  failed: "Could not copy. The text is selected.",
  text: "Text of the correction",
  opens: (address: string) => `opens ${address}`,
  /** The text; `about` says what the page shows, a line each. */
  body: (about: readonly string[]) =>
    [
      "What the page says:",
      ...about,
      "",
      "What it should say:",
      "",
      "",
      "A better source (address, publisher, date, and the sentence in its own language):",
      "",
    ].join("\n"),
  site: (name: string, id: string) => `${name} (${id})`,
  claim: (id: string) => `Claim: ${id}`,
  value: (value: string, scope: string) => `Value: ${value} (${scope})`,
  source: (publisher: string, url: string | null) => `Source: ${publisher}${url === null ? "" : `, ${url}`}`,
  release: (version: string) => `Release: ${version}`,
  link: (address: string) => `Link: ${address}`,
} as const;
