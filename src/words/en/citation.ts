/** The words of the panel that answers for a number, and of its citation, in English. */
export const citationWords = {
  title: "Cite this number",
  total: "What this total covers",
  close: "Close",
  notKnown: (day: string) => `This had not yet been said on ${day}.`,
  formats: { label: "Format", text: "Text", bibtex: "BibTeX", csv: "CSV row" },
  copy: "Copy citation",
  copied: "Citation copied.",
  failed: "Could not copy. The citation is selected.",
};
