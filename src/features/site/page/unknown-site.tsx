import { useNewest, useRecord } from "../../../published/use-record";
import { resembling } from "../../../domain/search/resembling";
import { UnknownRecord } from "../../../parts/frame/unknown-record";
import { useView, withCurrency } from "../../../url/view/use-view";
import { redirectWords } from "#words/redirects";
import { siteWords } from "#words/site";

/**
 * Shows that the record does not have a site: that a later release has it, why it was removed, or the sites with similar
 * ids.
 */
export function UnknownSite({ id }: { id: string }) {
  const { dataset } = useRecord();
  const { view, newestHref } = useView();
  const later = useNewest()?.sites.find((site) => site.id === id);
  const gone = dataset.redirects.find((one) => one.id === id);
  const names = new Map(dataset.sites.map((site) => [site.id, site.name]));
  if (later)
    return (
      <UnknownRecord
        title={redirectWords.missingTitle}
        text={redirectWords.missing.site(id, later.name, dataset.release.version)}
        resembling={siteWords.site.resembling}
        similar={[]}
        back={{ label: redirectWords.seeNewest(later.name), href: newestHref }}
      />
    );
  return (
    <UnknownRecord
      title={gone ? redirectWords.goneTitle : redirectWords.noSite}
      text={gone ? redirectWords.gone(id, gone.reason) : siteWords.site.unknown(id)}
      resembling={siteWords.site.resembling}
      similar={resembling(id, gone ? [] : [...names.keys()], 3).map((other) => ({
        id: other,
        name: names.get(other) ?? other,
        href: withCurrency(`/sites/${other}`, view),
      }))}
      back={{ label: siteWords.site.toOverview, href: withCurrency("/", view) }}
    />
  );
}
