/** What the configuration of a host is written for. */
export type Place = {
  /** The path of the site, with a slash at both ends. */
  readonly base: string;
  /** The folder that the host serves as "/"; the site lies in it under its path. */
  readonly root: string;
  /** The address at which the server listens, such as ":80". */
  readonly listen: string;
  /** The policy of its pages, which its build states (`policyOfSite`). */
  readonly policy: string;
};

/** Returns a text as part of a regular expression. */
export const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
