import { useNewest, useRecord } from "../../published/use-record";
import { organisationName } from "../../domain/record/dataset";
import { resembling } from "../../domain/search/resembling";
import { UnknownRecord } from "../../parts/frame/unknown-record";
import { useView, withCurrency } from "../../url/view/use-view";
import { operatorWords } from "#words/operator";
import { redirectWords } from "#words/redirects";
import { siteWords } from "#words/site";

/** Shows that the record does not have an organisation: that a later release has it, or those with similar ids. */
export function UnknownOperator({ id }: { id: string }) {
  const { dataset } = useRecord();
  const { view, newestHref } = useView();
  const later = useNewest()?.organisations.get(id);
  if (later)
    return (
      <UnknownRecord
        title={redirectWords.missingTitle}
        text={redirectWords.missing.operator(id, later.name, dataset.release.version)}
        resembling={operatorWords.resembling}
        similar={[]}
        back={{ label: redirectWords.seeNewest(later.name), href: newestHref }}
      />
    );
  return (
    <UnknownRecord
      title={redirectWords.noOperator}
      text={operatorWords.unknown(id)}
      resembling={operatorWords.resembling}
      similar={resembling(id, [...dataset.organisations.keys()], 3).map((other) => ({
        id: other,
        name: organisationName(dataset, other) ?? other,
        href: withCurrency(`/operators/${other}`, view),
      }))}
      back={{ label: siteWords.site.toOverview, href: withCurrency("/", view) }}
    />
  );
}
