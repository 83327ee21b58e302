import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a page may load and run, all from its own origin. Scripts are files of the site or one of those that stand in
 * index.html, by their hash; nothing runs from a text. Styles are those of its own files and what a script sets one by one:
 * a page is written without an attribute `style`. The address of a picture that the page itself draws begins with data: or blob:.
 */
const directives: readonly (readonly [name: string, value: string])[] = [
  ["default-src", "'none'"],
  ["base-uri", "'none'"],
  ["connect-src", "'self'"],
  ["font-src", "'self'"],
  ["form-action", "'none'"],
  ["frame-src", "'self'"],
  ["img-src", "'self' data: blob:"],
  ["manifest-src", "'self'"],
  ["style-src", "'self'"],
  ["worker-src", "'self'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "default"],
];

/** The scripts that stand in a page. JSON-LD has a type, so that it is no script. */
const inlineScript = /<script>([^]*?)<\/script>/g;

/** Returns the policy of pages that are made from a template, whose scripts it allows. */
export function policyOf(template: string): string {
  const hashes = [...template.matchAll(inlineScript)].map(
    ([, script = ""]) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  return [["script-src", ["'self'", ...hashes].join(" ")], ...directives]
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

/** Returns the template with its policy in it, before any script, for hosts that send no headers. Throws if it says no charset. */
export function withPolicy(template: string): string {
  const first = /<meta charset="utf-8" \/>/;
  if (!first.test(template)) throw new Error("index.html does not say its charset");
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(template)}" />`;
  return template.replace(first, (charset) => `${charset}\n    ${meta}`);
}

/** Returns the policy that a built page states, which its host sends as a header too; "" if it states none. */
export function policyIn(page: string): string {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(page)?.[1] ?? "";
}

/** Returns the policy of the site that was built into a folder. Throws if none was. */
export function policyOfSite(folder: string): string {
  return policyIn(readFileSync(join(folder, "index.html"), "utf8"));
}
