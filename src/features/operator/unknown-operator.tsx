import { useRecord } from "../../published/use-record";
import { organisationName } from "../../domain/record/dataset";
import { resembling } from "../../domain/search/resembling";
import { UnknownRecord } from "../../parts/frame/unknown-record";
import { useView, withCurrency } from "../../url/view/use-view";
import { operatorWords } from "#words/operator";
import { siteWords } from "#words/site";

/** Shows that the record does not have an organisation, with those that have similar ids. */
export function UnknownOperator({ id }: { id: string }) {
  const { dataset } = useRecord();
  const { view } = useView();
  return (
    <UnknownRecord
      title={operatorWords.unknownTitle}
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
