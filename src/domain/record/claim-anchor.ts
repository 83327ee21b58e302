/** Returns the anchor of a claim on its site's page, which is its id without that of the site: `investment.2`. */
export function claimAnchor(siteId: string, claimId: string): string {
  return claimId.startsWith(`${siteId}.`) ? claimId.slice(siteId.length + 1) : claimId;
}
