/** The words of the page of a record that was merged, was removed, or is not in the release that is read, and titles of pages of records. */
export const redirectWords = {
  operatorTitle: (name: string) => `${name}: sites and roles`,
  noOperator: "No such organisation",
  moved: (id: string, reason: string) => `This link led to “${id}”, which is now recorded as this site. ${reason}`,
  gone: (id: string, reason: string) => `The site “${id}” is no longer in the record. ${reason}`,
  missingTitle: "Not in this release",
  noSite: "No such site",
  goneTitle: "No longer in the record",
  missing: {
    site: (id: string, name: string, version: string) =>
      `This site is not in release ${version} of the record: “${id}”, ${name}, came with a later one.`,
    operator: (id: string, name: string, version: string) =>
      `This organisation is not in release ${version} of the record: “${id}”, ${name}, came with a later one.`,
  },
  seeNewest: (name: string) => `${name} in the newest release`,
  /** `anchor` is the end of an address of a site's page. */
  noStatement: (anchor: string) => `The statement “${anchor}” of this link is not in this release and view.`,
};
