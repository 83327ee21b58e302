import { useRecord } from "../../../published/use-record";
import { resembling } from "../../../domain/search/resembling";
import { UnknownRecord } from "../../../parts/frame/unknown-record";
import { useView, withCurrency } from "../../../url/view/use-view";
import { siteWords } from "#words/site";

/** For an address whose site the record does not have: says so, and offers the sites whose ids look like it. */
export function UnknownSite({ id }: { id: string }) {
  const { dataset } = useRecord();
  const { view } = useView();
  const names = new Map(dataset.sites.map((site) => [site.id, site.name]));
  return (
    <UnknownRecord
      title={siteWords.site.unknownTitle}
      text={siteWords.site.unknown(id)}
      resembling={siteWords.site.resembling}
      similar={resembling(id, [...names.keys()], 3).map((other) => ({
        id: other,
        name: names.get(other) ?? other,
        href: withCurrency(`/sites/${other}`, view),
      }))}
      back={{ label: siteWords.site.toOverview, href: withCurrency("/", view) }}
    />
  );
}
