import { ofSites, sitesOf } from "../counts";

/** The words of what one megawatt costs, a chart under the investments. */
export const perMwWords = {
  title: "Money for one megawatt",
  /** The title of its picture. */
  pictured: (count: number) => `Money for one megawatt at ${sitesOf(count)}`,
  note: "An amount divided by the megawatts that the same statement gives for it. What an amount pays for differs from site to site, so there is no average.",
  head: (currency: string) => `${currency} for 1 MW`,
  summary: (drawn: number, most: string, least: string, read: string) =>
    `Bar chart of the money for one megawatt at ${sitesOf(drawn)}, from ${least} to ${most}${read}.`,
  coverage: (count: number, all: number) =>
    `For ${ofSites(count, all)} one statement gives both an amount and its megawatts.`,
  /** Of what is not drawn, where anything is, and why. */
  others: (count: number, all: number) =>
    count === all
      ? "Figures of two statements are never divided."
      : "The others are not drawn: figures of two statements are never divided.",
} as const;
