import type { Site } from "../../../src/domain/record/site";
import type { Rule } from "../rule";

export const parents: Rule = {
  name: "parents",
  doc: "A parent is another site of the same country, and no site is inside itself.",
  check: ({ sites, unread }) => {
    const known = new Map(sites.map(({ record }) => [record.id, record]));
    return sites.flatMap(({ file, record: site }) => {
      if (site.parent === null || unread.has(site.parent)) return [];
      const tip = wrong(site, site.parent, known);
      return tip === null ? [] : [{ file, path: "parent", subject: site.id, value: site.parent, tip }];
    });
  },
};

function wrong(site: Site, id: string, known: ReadonlyMap<string, Site>): string | null {
  const parent = known.get(id);
  if (!parent) return "not a site: correct the id, or add the site";
  if (parent.country !== site.country) return `the parent is in ${parent.country}, this site in ${site.country}`;
  const seen = new Set<string>();
  for (
    let ancestor: Site | undefined = parent;
    ancestor;
    ancestor = ancestor.parent === null ? undefined : known.get(ancestor.parent)
  ) {
    if (ancestor.id === site.id) return "the site would be inside itself: a parent is the larger campus";
    if (seen.has(ancestor.id)) return null;
    seen.add(ancestor.id);
  }
  return null;
}
