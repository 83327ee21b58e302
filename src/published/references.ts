import type { Dataset } from "../domain/record/dataset";
import type { Fault } from "./fault";

/**
 * Returns a fault for each reference of a site to an id that the file lacks. Such sites are shown with the id as a
 * name.
 */
export function danglingReferences({ sites, sources, organisations }: Dataset, file: string): readonly Fault[] {
  const ids = new Set(sites.map((site) => site.id));
  return sites.flatMap((site) => {
    const cited = [
      site.ai_source,
      ...site.claims.map((claim) => claim.source),
      ...site.events.map((event) => event.source),
    ];
    const named = site.claims.flatMap((claim) => ("organisation" in claim ? claim.organisation : []));
    const people = site.operator === null ? named : [site.operator, ...named];
    const missing = [
      ...cited.filter((id) => !sources.has(id)).map((id) => `the source ${id} is not in the file`),
      ...people.filter((id) => !organisations.has(id)).map((id) => `the organisation ${id} is not in the file`),
      ...(site.parent !== null && !ids.has(site.parent) ? [`the campus ${site.parent} is not in the file`] : []),
    ];
    return [...new Set(missing)].map((problem) => ({ file, record: site.id, problem }));
  });
}
