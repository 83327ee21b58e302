/** The words of the address of a site that is no longer in the record, in English. */
export const redirectWords = {
  moved: (id: string, reason: string) => `This link led to “${id}”, which is now recorded as this site. ${reason}`,
  gone: (id: string, reason: string) => `The site “${id}” is no longer in the record. ${reason}`,
};
