/** Where readers send corrections, as the build is told: the address of a form of issues, and a mail address; empty if not set. */
export type Corrections = { readonly CORRECTIONS_URL: string; readonly CORRECTIONS_MAIL: string };

/**
 * Returns where corrections go from the variables of the environment. Throws where the one is no http(s) address or the
 * other no mail address.
 */
export function corrections(env: Readonly<Record<string, string | undefined>> = process.env): Corrections {
  const url = env.CORRECTIONS_URL?.trim() ?? "";
  const mail = env.CORRECTIONS_MAIL?.trim() ?? "";
  if (url !== "" && !/^https?:\/\/[^\s"'<>]+$/i.test(url))
    throw new Error(
      `CORRECTIONS_URL is the address of a form, such as https://github.com/owner/name/issues/new, not ${url}`,
    );
  if (mail !== "" && !/^[^\s@"'<>?&]+@[^\s@"'<>?&]+\.[^\s@"'<>?&]+$/.test(mail))
    throw new Error(`CORRECTIONS_MAIL is a mail address, such as data@example.org, not ${mail}`);
  return { CORRECTIONS_URL: url, CORRECTIONS_MAIL: mail };
}
