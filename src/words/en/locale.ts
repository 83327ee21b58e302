/** The language of numbers, dates and lists on the page; the words of this folder are written in it. */
export const locale = "en-GB";
