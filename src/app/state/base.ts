/** The path of the site: empty at the root of a host, `/x` in a subdirectory. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, "");
