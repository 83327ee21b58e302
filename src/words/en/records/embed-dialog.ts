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
  height: { label: "Height", fixed: "Fixed, fits phones too", script: "Follows the content, by a script" },
  preview: "Preview",
  phone: "The height on a phone",
  snippet: "HTML to paste",
  copy: "Copy HTML",
  copied: "HTML copied.",
  /** While the height of the view is not known, which the HTML has. */
  measuring: "Measuring the height …",
  failed: "Could not copy. The text is selected.",
  heights:
    "A fixed height has room for the view on a phone, where most are higher, and so some to spare on a wide page. Choose the script where your page may run one.",
  close: "Close",
} as const;
