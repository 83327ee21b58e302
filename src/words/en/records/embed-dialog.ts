/** The words of the dialog that makes the HTML of an embed, in English. */
export const embedDialogWords = {
  title: "Embed this view",
  lead: "Paste the lines below into your page. The view keeps its sources, its release and the way back here, and stores nothing about your readers.",
  width: { label: "Width", full: "Full width", fixed: (px: number) => `${px} px` },
  theme: { label: "Colours", reader: "As the reader’s", light: "Light", dark: "Dark" },
  release: {
    label: "Release",
    newest: "Always the newest",
    pinned: (version: string) => `As it stands in ${version}`,
  },
  preview: "Preview",
  snippet: "HTML to paste",
  copy: "Copy HTML",
  copied: "HTML copied.",
  failed: "Could not copy. The text is selected.",
  heights:
    "The height is that of the preview. A page that runs scripts can have the height follow the content: the page Data says how.",
  close: "Close",
} as const;
