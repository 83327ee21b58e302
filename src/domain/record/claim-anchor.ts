/** The anchor of a claim on its site's page: its id without the site's, `investment.2`. */
export function claimAnchor(siteId: string, claimId: string): string {
  return claimId.startsWith(`${siteId}.`) ? claimId.slice(siteId.length + 1) : claimId;
}
