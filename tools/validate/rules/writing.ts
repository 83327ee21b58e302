import { at, type Finding } from "../fault";
import type { Located, RecordSet } from "../record-set";
import type { Rule } from "../rule";

export const cleanText: Rule = {
  name: "clean-text",
  doc: "Text has no white space at its ends, no double spaces, no invisible characters, and composed letters (NFC).",
  check: ({ files }) =>
    files.flatMap(({ file, json }) =>
      strings(json, "").flatMap(({ path, text }) => {
        const tip = unclean(text);
        return tip === null ? [] : [{ file, path, subject: file, value: text, tip }];
      }),
    ),
};

export const keyOrder: Rule = {
  name: "key-order",
  doc: "Keys stand in the order in which the schema names them.",
  check: (set) =>
    located(set).flatMap(({ file, path, raw, record }) =>
      misordered(raw, record, path).map((found) => ({ file, subject: file, ...found })),
    ),
};

export const plainJson: Rule = {
  name: "plain-json",
  doc: "A file says each thing once, in JSON's shortest spelling: no repeated key, no escaped letter, no 1e9 or 1.0.",
  check: ({ files }) =>
    files
      .filter(({ text, json }) => withoutLayout(text) !== JSON.stringify(json))
      .map(({ file, text, json }) => ({
        file,
        path: "",
        subject: file,
        value: difference(withoutLayout(text), JSON.stringify(json)),
        tip: "write letters and numbers plainly, and each key once",
      })),
};

function unclean(text: string): string | null {
  if (text !== text.trim()) return "remove the white space at its ends";
  if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text)) return "remove the invisible or control character";
  if (/\s{2,}/.test(text)) return "remove the second space";
  return text === text.normalize("NFC") ? null : "write its letters composed (Unicode NFC)";
}

function strings(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => strings(item, at(path, index)));
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => strings(item, at(path, key))) : [];
}

function misordered(raw: unknown, parsed: unknown, path: string): Pick<Finding, "path" | "value" | "tip">[] {
  if (Array.isArray(raw) && Array.isArray(parsed)) {
    return raw.flatMap((item: unknown, index) => misordered(item, parsed[index], at(path, index)));
  }
  if (!isObject(raw) || !isObject(parsed)) return [];
  const [written, wanted] = [Object.keys(raw).join(", "), Object.keys(parsed).join(", ")];
  const own = written === wanted ? [] : [{ path, value: written, tip: `put the keys in this order: ${wanted}` }];
  return [...own, ...Object.keys(raw).flatMap((key) => misordered(raw[key], parsed[key], at(path, key)))];
}

function located(set: RecordSet): Located<unknown>[] {
  const { sites, sources, organisations, programmes, watchlist, rates, releases, exceptions, redirects } = set;
  return [sites, sources, organisations, programmes, watchlist, rates, releases, exceptions, redirects].flat();
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withoutLayout(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|\s+/g, (part) => (part.startsWith('"') ? part : ""));
}

/** Returns an excerpt of the text as written around the first character that differs from the plain one. */
function difference(written: string, plain: string): string {
  let index = 0;
  while (written[index] === plain[index]) index += 1;
  return written.slice(Math.max(0, index - 20), index + 40);
}

export const writingRules: readonly Rule[] = [cleanText, keyOrder, plainJson];
