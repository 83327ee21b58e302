import { useRecord } from "../../data/use-record";
import { organisationName } from "../../domain/dataset";
import { resembling } from "../../domain/resembling";
import { UnknownRecord } from "../../ui/unknown-record";
import { useView, withCurrency } from "../../url/use-view";
import { operatorWords } from "../../words/en-operator";
import { siteWords } from "../../words/en-site";

/** For an address whose organisation the record does not have: says so, and offers those whose ids look like it. */
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
