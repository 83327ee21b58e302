import { locale } from "../locale";

const moment = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

/** The words of the copy that a browser keeps for the time without a network, in English. */
export const offlineWords = {
  checked: (at: Date) => `Last checked for a newer release: ${moment.format(at)}.`,
  offline: (at: Date | null) =>
    at === null ? "No network: this is the kept copy." : `No network: this is the copy kept on ${moment.format(at)}.`,
  newer: "A newer version of this page is ready.",
  renew: "Reload with it",
} as const;
