/** The locale of numbers, dates and lists; the language of the words in this folder. */
export const locale = "en-GB";
