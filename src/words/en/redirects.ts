/** The words of the page of a site that was merged or removed. */
export const redirectWords = {
  moved: (id: string, reason: string) => `This link led to “${id}”, which is now recorded as this site. ${reason}`,
  gone: (id: string, reason: string) => `The site “${id}” is no longer in the record. ${reason}`,
};
