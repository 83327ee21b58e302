/** The words of the links to a view, in English. */
export const shareWords = {
  menu: "Which link to copy",
  pinned: "As it stands now",
  pinnedNote: (version: string) => `keeps release ${version}, whatever is published later`,
  newest: "Always the newest",
  newestNote: "shows each new release as it comes",
  share: "Share…",
  shareNote: "sends the link as it stands now, by an app of this device",
  copied: {
    pinned: (version: string) => `Link copied. It opens this view as it stands in release ${version}.`,
    newest: "Link copied. It opens this view in whichever release is the newest then.",
  },
  failed: "Could not copy. The link is selected below.",
  link: "Link to this view",
  close: "Close",
} as const;
