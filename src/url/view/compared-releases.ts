import type { Release } from "../../domain/record/dataset";
import type { Dropped, View } from "./view";

/** The release whose changes a view shows, and the earlier one; `against` is null for the first release. */
export type ComparedReleases = { readonly release: Release; readonly against: Release | null };

/** Returns true for the path of the page that shows the changes between two releases. */
export function comparesReleases(path: string): boolean {
  return /^\/changes\/?$/.test(path);
}

/** Returns the two releases that a view compares, from the list of all, newest first; null if the list is empty. */
export function comparedReleases(
  { release: asked, against: other }: Pick<View, "release" | "against">,
  releases: readonly Release[],
): ComparedReleases | null {
  const at = Math.max(
    0,
    releases.findIndex(({ version }) => version === asked),
  );
  const release = releases[at];
  const earlier = releases.slice(at + 1);
  return release ? { release, against: earlier.find(({ version }) => version === other) ?? earlier[0] ?? null } : null;
}

/**
 * Returns the view without an earlier release that the page at a path cannot compare, and what was dropped: any on another
 * page, an unknown one, and one that is not earlier. The release just before becomes null, the default. The version is kept
 * while the list of releases is not known (null).
 */
export function keepCompared(
  view: View,
  path: string,
  releases: readonly Release[] | null,
): { readonly view: View; readonly dropped: readonly Dropped[] } {
  const { against } = view;
  const isHere = comparesReleases(path);
  if (against === null || (isHere && releases === null)) return { view, dropped: [] };
  const compared = (other: string | null): string | null =>
    isHere && releases
      ? (comparedReleases({ release: view.release, against: other }, releases)?.against?.version ?? null)
      : null;
  const isRelease = isHere && releases?.some(({ version }) => version === against) === true;
  const isUsable = compared(against) === against;
  return {
    view: { ...view, against: isUsable && compared(null) !== against ? against : null },
    dropped: isUsable ? [] : [{ parameter: "against", value: against, ...(isRelease && { why: "not_earlier" }) }],
  };
}
