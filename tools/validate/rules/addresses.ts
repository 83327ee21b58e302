import { at, type Finding } from "../fault";
import type { RecordSet } from "../record-set";
import type { Rule } from "../rule";

type Address = { readonly file: string; readonly path: string; readonly subject: string; readonly url: string };

export const addresses: Rule = {
  name: "addresses",
  doc: "An address is a whole http(s) address.",
  check: (set) =>
    [...sourceAddresses(set), ...websites(set)].flatMap(({ url, ...place }) => {
      const tip = wrong(url);
      return tip === null ? [] : [{ ...place, value: url, tip }];
    }),
};

export const uniqueAddresses: Rule = {
  name: "unique-addresses",
  doc: "A page is one source.",
  check: (set) => {
    const first = new Map<string, string>();
    return sourceAddresses(set).flatMap(({ url, ...place }): Finding[] => {
      const other = first.get(url);
      first.set(url, other ?? place.subject);
      return other === undefined
        ? []
        : [{ ...place, value: url, tip: `the page is already the source ${other}: use that` }];
    });
  },
};

function wrong(url: string): string | null {
  if (/\s/.test(url)) return "an address has no white space";
  if (!URL.canParse(url)) return "not an address: begin it with https://";
  return ["http:", "https:"].includes(new URL(url).protocol) ? null : "an address begins with https:// or http://";
}

function sourceAddresses({ sources }: RecordSet): Address[] {
  return sources.map(({ file, path, record: { id, url } }) => ({ file, path: at(path, "url"), subject: id, url }));
}

function websites({ organisations }: RecordSet): Address[] {
  return organisations.flatMap(({ file, path, record: { id, website } }) =>
    website === null ? [] : [{ file, path: at(path, "website"), subject: id, url: website }],
  );
}

export const addressRules: readonly Rule[] = [addresses, uniqueAddresses];
